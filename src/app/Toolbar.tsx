import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../i18n/locale.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Icon } from '../ui/Icon.tsx';
import { InPlaceLink, type Destination } from '../ui/InPlaceLink.tsx';
import styles from './Toolbar.module.css';

interface Props {
  /** The library: the front page of the app. */
  readonly library: Destination;
  readonly isLibrary: boolean;
  /** Id of the panel that the settings button opens. */
  readonly settingsId: string;
  /** This page in the language the interface does not speak. */
  readonly translated: Destination;
  /** Tools of this page alone. */
  readonly children?: ReactNode;
}

/** The bar at the top: the name, the tools of the page, the settings, the other language. */
export function Toolbar({ library, isLibrary, settingsId, translated, children }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const other: Locale = locale === 'ur' ? 'en' : 'ur';
  return (
    <header className={styles['bar']}>
      <div className={styles['inner']}>
        <InPlaceLink to={library} className={styles['brand']} label={t('app.library')} isCurrent={isLibrary}>
          <span className={styles['wordmark']} lang="ur" aria-hidden="true">
            {t('app.wordmark')}
          </span>
          <Icon name="shelf" />
        </InPlaceLink>
        <div className={styles['tools']} role="group" aria-label={t('app.toolbar')}>
          {children}
          <button type="button" className={styles['settings']} popoverTarget={settingsId} aria-label={t('settings.title')} />
          <InPlaceLink to={translated} className={styles['language']} lang={other} hrefLang={other} title={t('app.switchLanguage')}>
            {t('app.otherLanguage')}
          </InPlaceLink>
        </div>
      </div>
    </header>
  );
}
