import type { i18n as I18n } from 'i18next';
import enCard from './locales/en/card.json';
import type { Locale } from './locale.ts';
import urCard from './locales/ur/card.json';

export type CardTexts = typeof enCard;

// Either locale missing a key of the other is a type error here.
const texts: Record<Locale, CardTexts> = { en: enCard, ur: urCard };

/** Adds the texts of the word card, in both languages, as the namespace `card`: they come with the meanings. */
export function addCardTexts(i18n: I18n): void {
  for (const [locale, card] of Object.entries(texts)) i18n.addResourceBundle(locale, 'card', card);
}
