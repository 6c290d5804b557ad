import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './LoadNotice.module.css';
import type { OnDemand } from './on-demand.ts';

interface Props {
  readonly state: OnDemand<unknown>;
  readonly isTranslation: boolean;
  readonly onRetry: () => void;
}

/** Says that meanings are on their way, or that they did not come and how to try again. */
export function LoadNotice({ state, isTranslation, onRetry }: Props) {
  const { t } = useTranslation();
  const { locale, dir } = useLocale();
  return (
    <div className={styles['notice']} lang={locale} dir={dir}>
      <p className={styles['loading']} role="status">
        {state.status === 'loading' ? t('gloss.loading') : ''}
      </p>
      {state.status === 'failed' && (
        <p className={styles['failed']} role="alert">
          {t(isTranslation ? 'gloss.translationFailed' : 'gloss.failed')}{' '}
          <button type="button" onClick={onRetry}>
            {t('gloss.retry')}
          </button>
        </p>
      )}
    </div>
  );
}
