import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf, type Locale } from '../i18n/locale.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { glossModes, type GlossMode } from '../settings/settings.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './Toolbar.module.css';

interface Props {
  readonly mode: GlossMode;
  readonly onModeChange: (mode: GlossMode) => void;
  readonly onLocaleChange: (locale: Locale) => void;
  /** Id of the panel that the settings button opens. */
  readonly settingsId: string;
  /** Where the app is served from; ends with `/`. */
  readonly base: string;
}

/** The bar at the top: the name, the gloss switch, the settings, the other language. */
export function Toolbar({ mode, onModeChange, onLocaleChange, settingsId, base }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const other: Locale = locale === 'ur' ? 'en' : 'ur';
  const switchLanguage = (event: MouseEvent) => {
    // A new tab or window is wanted: the address of the other language serves that.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onLocaleChange(other);
  };
  return (
    <header className={styles['bar']}>
      <div className={styles['inner']}>
        <a className={styles['brand']} href={pathOf(locale, base)} lang="ur" aria-label={t('app.name')}>
          <span aria-hidden="true">{t('app.wordmark')}</span>
        </a>
        <div className={styles['tools']} role="group" aria-label={t('app.toolbar')}>
          <SegmentedControl
            label={t('mode.label')}
            name="gloss-mode"
            value={mode}
            options={glossModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
            onChange={onModeChange}
          />
          <button type="button" className={styles['settings']} popoverTarget={settingsId} aria-label={t('settings.title')} />
          <a className={styles['language']} href={pathOf(other, base)} lang={other} hrefLang={other} title={t('app.switchLanguage')} onClick={switchLanguage}>
            {t('app.otherLanguage')}
          </a>
        </div>
      </div>
    </header>
  );
}
