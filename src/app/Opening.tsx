import { useTranslation } from 'react-i18next';
import styles from './Opening.module.css';

/** In place of an article that is on its way from the device's storage. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <main className={styles['opening']}>
      <p role="status">{t('app.opening')}</p>
    </main>
  );
}
