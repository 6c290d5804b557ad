import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { ImportError } from '../../src/article/import/import-error.ts';
import { importPlainText } from '../../src/article/import/plain-text.ts';
import { detectStructure } from '../../src/article/import/structure.ts';
import { allBlocks, readingMinutes, wordCount } from '../../src/article/outline.ts';

const bundled = readFileSync(new URL('../../src/content/north-korea-russia-treaty.txt', import.meta.url), 'utf8');
const importOf = (source: string): Article => importPlainText(source, { id: 'a' });
const PROSE = 'گاؤں کے لوگ ہر صبح دریا کے کنارے جمع ہوتے ہیں اور کشتی کا انتظار کرتے ہیں۔';

describe('the bundled article', () => {
  const source = { name: { ur: 'ڈی ڈبلیو اردو', en: 'DW Urdu' } };
  const article = importPlainText(bundled, { id: 'treaty', source });

  test('has its title, date, byline and source', () => {
    expect(article.id).toBe('treaty');
    expect(article.source).toBe(source);
    expect(article.title).toEqual({ id: 'b0', kind: 'title', text: 'شمالی کوریا نے روس کے ساتھ دفاعی معاہدے کی توثیق کر دی' });
    expect(article.dateline).toEqual({ block: { id: 'b1', kind: 'dateline', text: '12 نومبر 2024' }, iso: '2024-11-12' });
    expect(article.byline).toEqual({ id: 'b18', kind: 'byline', text: 'ص ز/ ج ا (اے ایف پی، روئٹرز)' });
  });

  test('has a lead and two sections', () => {
    expect(article.lead.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'related']);
    expect(article.sections.map(({ id, heading, blocks }) => [id, heading.text, blocks.map(({ kind }) => kind)])).toEqual([
      ['section-1', 'شمالی کوریا کی میڈیا نے معاہدے کے بارے میں کیا کہا؟', ['paragraph', 'paragraph', 'related', 'paragraph', 'paragraph', 'related']],
      ['section-2', "شمالی کوریا نے 'اپنے فوجی روس بھیجے'", ['paragraph', 'paragraph', 'related', 'paragraph', 'paragraph']],
    ]);
  });

  test('numbers its blocks in reading order', () => {
    expect(allBlocks(article).map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_, i) => `b${i}`));
  });

  test('takes two minutes to read', () => {
    expect(wordCount(article)).toBeGreaterThan(380);
    expect(wordCount(article)).toBeLessThan(480);
    expect(readingMinutes(article)).toBe(2);
  });
});

describe('a text', () => {
  test('without subheadings is all lead', () => {
    const article = importOf(`کشتی\n${PROSE}\n${PROSE}`);
    expect(article.sections).toEqual([]);
    expect(article.lead).toHaveLength(2);
    expect(article).not.toHaveProperty('source');
    expect(article).not.toHaveProperty('dateline');
    expect(article).not.toHaveProperty('byline');
  });

  test('of one short line is a title', () => {
    expect(importOf('کشتی کا انتظار')).toEqual({ id: 'a', title: { id: 'b0', kind: 'title', text: 'کشتی کا انتظار' }, lead: [], sections: [] });
  });

  test.each([
    ['دریا کے کنارے آباد لوگوں نے', 'سیلاب کے بعد اپنا گاؤں خود بسایا', true],
    ['چاول، کپاس اور گنا،', 'تینوں فصلیں متاثر', true],
    ['وزیر اعلیٰ نے متاثرین سے ملاقات کی', 'ایک لڑکی کشتی کھینچ رہی ہے', false],
    ['دریا کے کنارے آباد لوگوں نے', '3 مارچ 2023', false],
  ])('whose title is broken over two lines: "%s" and "%s": %s', (first, second, joined) => {
    expect(importOf(`${first}\n${second}\n${PROSE}`).title.text).toBe(joined ? `${first} ${second}` : first);
  });

  test('with page furniture above its title finds the title', () => {
    const pieces = detectStructure(`مواد پر جائیں\n3 مارچ 2023\nکشتی کا انتظار\n${PROSE}`);
    expect(pieces.map(({ role }) => role)).toEqual(['related', 'dateline', 'title', 'paragraph']);
  });

  test('that begins with prose is titled by its first words', () => {
    const article = importOf(`${PROSE} ${PROSE}`);
    expect(article.title.text).toBe('گاؤں کے لوگ ہر صبح دریا کے کنارے…');
    expect(article.lead.map(({ text }) => text)).toEqual([`${PROSE} ${PROSE}`]);
  });

  test('with a name above and initials below is signed by the name and keeps both', () => {
    const article = importOf(`کشتی\nتحریر: سدرہ خان\n3 مارچ 2023\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\nص ز/ ج ا (اے ایف پی)`);
    expect(article.byline?.text).toBe('تحریر: سدرہ خان');
    expect(article.lead.at(-1)).toMatchObject({ kind: 'byline', text: 'ص ز/ ج ا (اے ایف پی)' });
  });

  test('with two datelines keeps the second where it stood', () => {
    const article = importOf(`کشتی\nشائع 12 مارچ 2023\nاپ ڈیٹ کی گئی 13 مارچ 2023\n${PROSE}`);
    expect(article.dateline?.iso).toBe('2023-03-12');
    expect(article.lead.map(({ kind }) => kind)).toEqual(['dateline', 'paragraph']);
  });
});

/** The roles of the pieces, one letter each: title, dateline, byline, paragraph, subheading, related, caption, list-item. */
const rolesOf = (source: string): string => detectStructure(source).map(({ role }) => role.charAt(0)).join('');

describe('the head of a text', () => {
  test.each([
    ['a label over the headline', `کالم\nچائے کا آخری کھوکھا\n${PROSE}`, 'rtp'],
    ['two labels', `پریس ریلیز\nبرائے فوری اشاعت\nنیا کتب خانہ کھل گیا\n${PROSE}`, 'rrtp'],
    ['a label, the headline and a name', `بلاگ\nخاموش دریا\nنصیر بخاری\n${PROSE}`, 'rtbp'],
    ['a label, a name and the headline', `کالم\nنصیر بخاری\nچائے کا آخری کھوکھا\n${PROSE}`, 'rbtp'],
    ['a label under the headline', `چائے کا آخری کھوکھا\nانٹرویو\n${PROSE}`, 'trp'],
    ['a label that is the headline', `کالم\n${PROSE}\n${PROSE}`, 'tpp'],
    ['a label that is the headline, and a name', `تجزیہ\nنصیر بخاری\n${PROSE}`, 'tbp'],
    ['a label further down', `کتابیں\n${PROSE}\n${PROSE}\nتجزیہ\n${PROSE}\n${PROSE}`, 'tppspp'],
    ['a greeting', `السلام علیکم دوستو\nکل شام سب کا انتظار رہے گا\n${PROSE}`, 'ppp'],
    ['a pen and a name', `\u270D\uFE0F نصیر بخاری\nخاموش دریا\n${PROSE}`, 'btp'],
  ])('%s', (_, source, roles) => {
    expect(rolesOf(source)).toBe(roles);
  });
});

describe('short lines', () => {
  const couplet = 'کسی نے شہر کو دیکھا کہ جل رہا ہو گا\nدھواں اٹھا تو کسی نے کہا کہ چائے بنی';
  test.each([
    ['over one paragraph each', `کنواں\n${PROSE}\nکام کیسے ہوا\n${PROSE}\nلوگ کیا کہتے ہیں\nسب خوش ہیں۔`, 'tpspsp'],
    ['with a hyphen for a full stop', `كنواں\n${PROSE}\nايك آڑھتي نے كہا كہ ان سے پوچھا ہي نہيں گيا -\nوہ پير كو دوبارہ مليں گے -`, 'tppp'],
    ['with a picture for a full stop', `کنواں\n${PROSE}\n${PROSE}\nیہ پیغام سب گروپوں میں بھیجیں تاکہ کوئی رہ نہ جائے \u{1F64F}`, 'tppp'],
    ['in bold, over lists marked by pictures', '*کیمپ*\n*کیا ہو گا؟*\n\u2705 نظر کا معائنہ\n\u2705 شوگر کی جانچ\n*ساتھ کیا لائیں؟*\n\u{1F448} پرانی عینک\n\u{1F448} پچھلی پرچی', 'tsllsll'],
    ['with a picture of their own over a list', `کھیل\n${PROSE}\n\u{1F4C5} پروگرام\n\u{1F539} پیر: دوڑ\n\u{1F539} منگل: کرکٹ\n\u{1F539} بدھ: رسہ کشی`, 'tpslll'],
    ['of a list without marks', `چاول\n${PROSE}\nدرکار اشیا\nدو پیالی چاول\nڈیڑھ پیالی گڑ\nآدھی پیالی گھی\nترکیب\n${PROSE}`, 'tpslllsp'],
    ['of labels and values', `بریانی\n${PROSE}\nاجزا\nچاول: آدھا کلو\nدہی: ایک پیالی\nنمک: حسب ذائقہ\nترکیب\n${PROSE}`, 'tpslllsp'],
    ['of a box are no list', `کنواں\n${PROSE}\n${PROSE}\nیہ بھی پڑھیے\nتھر کا مستری\nبارش کا سکول\nجھیل کے راستے میں آنے والا سب سے پرانا پل گر گیا\n${PROSE}`, 'tpprrrrp'],
    ['of a box whose label ends in a colon', `کنواں\n${PROSE}\n${PROSE}\nمزید پڑھیے:\nتھر کے کنویں میں اترنے والا آخری مستری\nبارش کا پانی جمع کرنے والا پہلا سکول`, 'tpprrr'],
    ['of a box that end alike', `کنواں\n${PROSE}\n${PROSE}\nیہ بھی پڑھیے\nتھر کا سب سے پرانا کنواں سوکھ گیا\nبارش کے بعد نیا سکول کھل گیا\nجھیل کا مشہور پل ٹوٹ گیا\nنہر کا بند پھر بہہ گیا`, 'tpprrrrr'],
    ['of verse that a colon brings in', `چائے\n${PROSE}\nدیوار پر کسی نے ایک شعر لکھ رکھا تھا:\n${couplet}\n${PROSE}`, 'tppppp'],
    ['of a poem', 'خاموش دریا\n\nدریا خاموش ہے کنارے پر\nایک کشتی کھڑی ہے مدت سے\n\nکوئی آواز اب نہیں آتی\nشہر خالی ہوا ہے مدت سے', 'tpppp'],
    ['at the end, to the reader', `کنواں\n${PROSE}\n${PROSE}\nآپ بھی آئیں اور ہمیں بتائیں کہ کیسا لگا`, 'tppp'],
  ])('%s', (_, source, roles) => {
    expect(rolesOf(source)).toBe(roles);
  });
});

describe('refuses', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\u00A0\t\uFEFF'],
    ['no-urdu', 'An English text with no other letters.'],
    ['no-urdu', '12345 ۔ ؟ ،'],
    ['not-text', `\u0000\u0001\u0002کتاب`],
    ['not-text', '\uFFFD\uFFFD\uFFFDب'],
  ])('%s: %j', (code, source) => {
    expect(() => importOf(source)).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });
});

const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu;
const said = (text: string): string => (text.match(LETTERS_AND_DIGITS) ?? []).join('');

/** Lines like those of articles, in any order: labels, dates, headlines, prose, marks. */
const line = fc.oneof(
  fc.constantFrom('یہ بھی پڑھیے', '12 نومبر 2024', '31 فروری 2024', 'ص ز/ ج ا (اے ایف پی)', 'تحریر: سدرہ خان', '• پہلا نکتہ', '۱۔ پہلا', '،تصویر کا ذریعہ', 'Getty Images', '', '-----', 'ہدف کا تعاقب', 'کیا ہوا؟', PROSE, `3 مئی 2020${PROSE}`),
  fc.string({ unit: fc.constantFrom(...Array.from('ابپتکگلمنوہیے ۔،؟:’‘"()/|-—123۴۵\u200C\u200F\u0651')) }),
  fc.string({ unit: 'binary' }),
);
const text = fc.tuple(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n', '\u2028')).map(([lines, end]) => lines.join(end));

describe('any text', () => {
  test('becomes an article or an ImportError', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
        try {
          const ids = allBlocks(importOf(source)).map(({ id }) => id);
          expect(ids).toEqual(ids.map((_, i) => `b${i}`));
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('keeps every letter and digit in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(said(detectStructure(source).map((piece) => piece.text).join(' '))).toBe(said(source));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['one line of words', 'کتاب '.repeat(200_000)],
    ['one line without a space', 'ک'.repeat(1_000_000)],
    ['one line of spaces', `ک${' '.repeat(1_000_000)}ک`],
    ['short lines', 'ہدف کا تعاقب\n'.repeat(80_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['quotes and stops', '۔" '.repeat(300_000)],
    ['dates', '12 نومبر 2024 '.repeat(70_000)],
    ['speakers', 'ک: '.repeat(300_000)],
  ])('of a megabyte takes no long time: %s', { timeout: 60_000 }, (_, source) => {
    expect(said(detectStructure(source).map((piece) => piece.text).join('')).length).toBe(said(source).length);
  });
});
