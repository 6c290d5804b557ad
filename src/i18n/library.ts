import type { i18n as I18n } from 'i18next';
import enLibrary from './locales/en/library.json';
import type { Locale } from './locale.ts';
import urLibrary from './locales/ur/library.json';

export type LibraryTexts = typeof enLibrary;

// Either locale missing a key of the other is a type error here.
const texts: Record<Locale, LibraryTexts> = { en: enLibrary, ur: urLibrary };

/** Adds the texts of the library, in both languages, as the namespace `library`. */
export function addLibraryTexts(i18n: I18n): void {
  for (const [locale, library] of Object.entries(texts)) i18n.addResourceBundle(locale, 'library', library);
}
