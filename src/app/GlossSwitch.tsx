import { useTranslation } from 'react-i18next';
import { glossModes, type GlossMode } from '../settings/settings.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';

interface Props {
  readonly mode: GlossMode;
  readonly onModeChange: (mode: GlossMode) => void;
}

/** How much help the article gives: none, words, translation. */
export function GlossSwitch({ mode, onModeChange }: Props) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      label={t('mode.label')}
      name="gloss-mode"
      value={mode}
      options={glossModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      onChange={onModeChange}
    />
  );
}
