import { useTranslation } from 'react-i18next';
import type { GlossMode } from '../settings/settings.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';

interface Props {
  /** Those this article can be read in. */
  readonly modes: readonly GlossMode[];
  readonly mode: GlossMode;
  readonly onModeChange: (mode: GlossMode) => void;
}

/** How much help the article gives: none, words, translation. */
export function GlossSwitch({ modes, mode, onModeChange }: Props) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      label={t('mode.label')}
      name="gloss-mode"
      value={mode}
      options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      onChange={onModeChange}
    />
  );
}
