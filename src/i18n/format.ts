import type { Locale } from './locale.ts';

// `ur-PK` alone prints Latin digits in every engine; the extension asks for Extended Arabic-Indic ones (۱۲).
const tags: Record<Locale, string> = { ur: 'ur-PK-u-nu-arabext', en: 'en-GB' };

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** A share of one in whole per cent, without the sign: each language says "per cent" in its own way. */
export function formatPercent(share: number, locale: Locale): string {
  return formatNumber(Math.round(share * 100), locale);
}

/**
 * A calendar date in words and digits of the locale: ۱۲ نومبر ۲۰۲۴, 12 November 2024.
 * @param iso `YYYY-MM-DD`
 */
export function formatDate(iso: string, locale: Locale): string {
  // A calendar date has no time zone: read it as UTC and write it as UTC, or it moves a day west of Greenwich.
  const parts = new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${iso}T00:00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}`;
}
