import type { i18n as I18n } from 'i18next';
import enAbout from './locales/en/about.json';
import type { Locale } from './locale.ts';
import urAbout from './locales/ur/about.json';

export type AboutTexts = typeof enAbout;

// Either locale missing a key of the other is a type error here.
const texts: Record<Locale, AboutTexts> = { en: enAbout, ur: urAbout };

/** Adds the texts of the page about the glosses, in both languages, as the namespace `about`: they come with that page alone. */
export function addAboutTexts(i18n: I18n): void {
  for (const [locale, about] of Object.entries(texts)) i18n.addResourceBundle(locale, 'about', about);
}
