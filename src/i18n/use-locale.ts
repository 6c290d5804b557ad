import { useTranslation } from 'react-i18next';
import { directionOf, isLocale, type Direction, type Locale } from './locale.ts';

/** The interface language as it stands, for `lang` and `dir` on texts inside the Urdu article, digits and dates. */
export function useLocale(): { readonly locale: Locale; readonly dir: Direction } {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : 'ur';
  return { locale, dir: directionOf(locale) };
}
