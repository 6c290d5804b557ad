import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import styles from './Opening.module.css';

/** In place of a page that is on its way, or that did not come. */
export function Opening({ hasFailed }: { readonly hasFailed: boolean }) {
  const { t } = useTranslation();
  return (
    <main className={styles['opening']}>
      <p role={hasFailed ? 'alert' : 'status'}>{t(hasFailed ? 'app.notOpened' : 'app.opening')}</p>
      {hasFailed && (
        <Button
          onPress={() => {
            location.reload();
          }}
        >
          {t('error.reload')}
        </Button>
      )}
    </main>
  );
}
