/** Languages of the interface. The articles are Urdu in either. */
export const locales = ['ur', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Direction = 'rtl' | 'ltr';

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

export function directionOf(locale: Locale): Direction {
  return locale === 'ur' ? 'rtl' : 'ltr';
}

/** Address of the page in `locale`: Urdu stands at the base itself, English one folder below. `base` ends with `/`. */
export function pathOf(locale: Locale, base: string): string {
  return locale === 'ur' ? base : `${base}en/`;
}

/** The locale whose address `pathname` is. */
export function localeAt(pathname: string, base: string): Locale {
  return pathname.startsWith(pathOf('en', base)) || `${pathname}/` === pathOf('en', base) ? 'en' : 'ur';
}

/**
 * The interface language for a first visit.
 * @param languages the browser's languages, most wanted first (`navigator.languages`)
 * @returns Urdu where the reader lists it before English; English otherwise, as the wider-known of the two
 */
export function negotiateLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const [primary] = language.toLowerCase().split('-');
    if (isLocale(primary)) return primary;
  }
  return 'en';
}
