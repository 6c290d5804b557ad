import type { i18n as I18n } from 'i18next';
import enAdd from './locales/en/add.json';
import type { Locale } from './locale.ts';
import urAdd from './locales/ur/add.json';

export type AddTexts = typeof enAdd;

// Either locale missing a key of the other is a type error here.
const texts: Record<Locale, AddTexts> = { en: enAdd, ur: urAdd };

/** Adds the texts of the page that takes articles in, in both languages, as the namespace `add`: they come with that page. */
export function addAddTexts(i18n: I18n): void {
  for (const [locale, add] of Object.entries(texts)) i18n.addResourceBundle(locale, 'add', add);
}
