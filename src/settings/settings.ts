import { isLocale, type Locale } from '../i18n/locale.ts';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const glossModes = ['plain', 'words', 'translation'] as const;
export type GlossMode = (typeof glossModes)[number];

/** How many steps the text size and the line height have; the style sheet says what each step measures. */
export const textSizes = 7;
export const lineHeights = 5;

/** What the reader chose, kept on the device. */
export interface Settings {
  readonly theme: Theme;
  /** Step, 1 to `textSizes`. */
  readonly textSize: number;
  /** Step, 1 to `lineHeights`. */
  readonly lineHeight: number;
  readonly glossMode: GlossMode;
  /** Whether the Roman line stands between a word and its meaning. */
  readonly roman: boolean;
  /** Absent until the reader chooses one: the browser's languages decide till then. */
  readonly locale?: Locale;
}

export const defaultLooks = { theme: 'system', textSize: 3, lineHeight: 2, roman: false } as const satisfies Partial<Settings>;

export const defaultSettings: Settings = { ...defaultLooks, glossMode: 'plain' };

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.includes(value as T) ? (value as T) : otherwise;

const step = (value: unknown, steps: number, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= steps ? value : otherwise;

/** Settings out of anything: what is missing or makes no sense takes its default, the rest is kept. */
export function parseSettings(value: unknown): Settings {
  const raw: Partial<Record<keyof Settings, unknown>> = typeof value === 'object' && value !== null ? value : {};
  return {
    theme: oneOf(themes, raw.theme, defaultSettings.theme),
    textSize: step(raw.textSize, textSizes, defaultSettings.textSize),
    lineHeight: step(raw.lineHeight, lineHeights, defaultSettings.lineHeight),
    glossMode: oneOf(glossModes, raw.glossMode, defaultSettings.glossMode),
    roman: typeof raw.roman === 'boolean' ? raw.roman : defaultSettings.roman,
    ...(isLocale(raw.locale) ? { locale: raw.locale } : {}),
  };
}
