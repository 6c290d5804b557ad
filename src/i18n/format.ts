import type { Locale } from './locale.ts';

// `ur-PK` alone prints Latin digits in every engine; the extension asks for Extended Arabic-Indic ones (۱۲).
const tags: Record<Locale, string> = { ur: 'ur-PK-u-nu-arabext', en: 'en-GB' };

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** The calendar day of a moment, where the reader is. @param time milliseconds since 1970 */
export function formatDay(time: number, locale: Locale): string {
  const day = new Date(time);
  const part = (value: number) => String(value).padStart(2, '0');
  return formatDate(`${String(day.getFullYear()).padStart(4, '0')}-${part(day.getMonth() + 1)}-${part(day.getDate())}`, locale);
}

/** A size in the largest unit of which there is one, to two digits at least: 512 kB, 3.4 MB. @param bytes at least 0 */
export function sizeOf(bytes: number): { readonly unit: 'kilobyte' | 'megabyte' | 'gigabyte'; readonly amount: number } {
  const unit = bytes < 1e6 ? 'kilobyte' : bytes < 1e9 ? 'megabyte' : 'gigabyte';
  const amount = bytes / { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[unit];
  return { unit, amount: amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount) };
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
