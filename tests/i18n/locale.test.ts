import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { directionOf, localeAt, negotiateLocale, pathOf } from '../../src/i18n/locale.ts';

describe('negotiateLocale', () => {
  it.each([
    [['ur'], 'ur'],
    [['ur-PK', 'en-US'], 'ur'],
    [['de-DE', 'ur-IN', 'en'], 'ur'],
    [['en-GB', 'ur'], 'en'],
    [['EN'], 'en'],
    [['hi-IN', 'pa'], 'en'],
    // "uz" and "url" only begin like Urdu.
    [['uz-UZ', 'url'], 'en'],
    [[], 'en'],
  ])('takes the first language of %j it speaks', (languages, expected) => {
    expect(negotiateLocale(languages)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['/', '/', 'ur'],
    ['/en/', '/', 'en'],
    ['/en/index.html', '/', 'en'],
    ['/en', '/', 'en'],
    ['/entry', '/', 'ur'],
    ['/safha/', '/safha/', 'ur'],
    ['/safha/en/', '/safha/', 'en'],
    // The folder the app lies in may itself be called "en".
    ['/en/', '/en/', 'ur'],
    ['/en/en/', '/en/', 'en'],
  ])('%s under %s is the page in %s', (pathname, base, expected) => {
    expect(localeAt(pathname, base)).toBe(expected);
  });

  it('leads back from a path to its locale', () => {
    for (const base of ['/', '/safha/']) {
      for (const locale of ['ur', 'en'] as const) expect(localeAt(pathOf(locale, base), base)).toBe(locale);
    }
  });
});

it('writes Urdu from right to left and English from left to right', () => {
  expect([directionOf('ur'), directionOf('en')]).toEqual(['rtl', 'ltr']);
});

describe('formats', () => {
  it('writes numbers in the digits of the language', () => {
    expect(formatNumber(12, 'ur')).toBe('۱۲');
    expect(formatNumber(12, 'en')).toBe('12');
  });

  it('writes shares as whole per cent', () => {
    expect(formatPercent(0.957, 'ur')).toBe('۹۶');
    expect(formatPercent(0.957, 'en')).toBe('96');
    expect(formatPercent(1, 'en')).toBe('100');
  });

  it.each([
    ['2024-11-12', '۱۲ نومبر ۲۰۲۴', '12 November 2024'],
    ['2025-01-01', '۱ جنوری ۲۰۲۵', '1 January 2025'],
  ])('writes %s as the calendar day it names, in any time zone', (iso, ur, en) => {
    expect(formatDate(iso, 'ur')).toBe(ur);
    expect(formatDate(iso, 'en')).toBe(en);
  });
});
