import type { i18n as I18n } from 'i18next';
import enReview from './locales/en/review.json';
import type { Locale } from './locale.ts';
import urReview from './locales/ur/review.json';

export type ReviewTexts = typeof enReview;

// Either locale missing a key of the other is a type error here.
const texts: Record<Locale, ReviewTexts> = { en: enReview, ur: urReview };

/** Adds the texts of the review, in both languages, as the namespace `review`: they come with it. */
export function addReviewTexts(i18n: I18n): void {
  for (const [locale, review] of Object.entries(texts)) i18n.addResourceBundle(locale, 'review', review);
}
