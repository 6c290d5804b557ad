import { useTranslation } from 'react-i18next';
import { InPlaceLink, type Destination } from '../ui/InPlaceLink.tsx';
import styles from './MissingArticle.module.css';

/** In place of an article that the device does not hold. */
export function MissingArticle({ toLibrary }: { readonly toLibrary: Destination }) {
  const { t } = useTranslation('library');
  return (
    <div className={styles['missing']}>
      <h1 className={styles['title']} tabIndex={-1}>
        {t('missing.title')}
      </h1>
      <p>{t('missing.body')}</p>
      <InPlaceLink to={toLibrary} className={styles['back']}>
        {t('missing.back')}
      </InPlaceLink>
    </div>
  );
}
