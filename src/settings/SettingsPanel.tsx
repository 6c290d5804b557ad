import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Icon } from '../ui/Icon.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { Switch } from '../ui/Switch.tsx';
import { lineHeights, textSizes, themes, type Settings } from './settings.ts';
import styles from './SettingsPanel.module.css';

interface Props {
  /** What the button that opens the panel names in `popovertarget`. */
  readonly id: string;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onReset: () => void;
}

/** Theme, text size, line spacing, Roman line. A native popover: it opens, closes and gives the focus back by itself. */
export function SettingsPanel({ id, settings, onChange, onReset }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const stepText = (value: number, total: number) =>
    t('settings.step', { value: formatNumber(value, locale), total: formatNumber(total, locale) });
  return (
    <div id={id} popover="auto" role="dialog" aria-label={t('settings.title')} className={styles['panel']}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('settings.title')}</h2>
        <button type="button" className={styles['close']} popoverTarget={id} popoverTargetAction="hide" aria-label={t('settings.close')}>
          <Icon name="close" />
        </button>
      </div>
      <div className={styles['row']}>
        <span>{t('settings.theme')}</span>
        <SegmentedControl
          label={t('settings.theme')}
          name="theme"
          value={settings.theme}
          options={themes.map((theme) => ({ value: theme, label: t(`settings.themes.${theme}`) }))}
          onChange={(theme) => {
            onChange({ theme });
          }}
        />
      </div>
      <div className={styles['row']}>
        <span>{t('settings.textSize')}</span>
        <Stepper
          label={t('settings.textSize')}
          lessLabel={t('settings.smaller')}
          moreLabel={t('settings.larger')}
          valueText={stepText(settings.textSize, textSizes)}
          value={settings.textSize}
          steps={textSizes}
          onChange={(textSize) => {
            onChange({ textSize });
          }}
        />
      </div>
      <div className={styles['row']}>
        <span>{t('settings.lineHeight')}</span>
        <Stepper
          label={t('settings.lineHeight')}
          lessLabel={t('settings.tighter')}
          moreLabel={t('settings.looser')}
          valueText={stepText(settings.lineHeight, lineHeights)}
          value={settings.lineHeight}
          steps={lineHeights}
          onChange={(lineHeight) => {
            onChange({ lineHeight });
          }}
        />
      </div>
      <Switch
        label={t('settings.roman')}
        isOn={settings.roman}
        onChange={(roman) => {
          onChange({ roman });
        }}
      />
      <button type="button" className={styles['reset']} onClick={onReset}>
        {t('settings.reset')}
      </button>
    </div>
  );
}
