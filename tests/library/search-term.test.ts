import { describe, expect, it } from 'vitest';
import { searchTerm, TERM_RULES } from '../../src/library/search/term.ts';
import { fold } from '../../src/urdu/fold.ts';
import { piecesOf, wordsOf } from '../../src/library/search/words.ts';
import { lexisOf, noLexis } from '../../src/library/search/lexis.ts';
import { lexicon } from '../urdu/real-lexicon.ts';

const lexis = lexisOf(lexicon);

describe('the rules of search terms', () => {
  it.each(TERM_RULES)('$name', ({ example, refusal, written }) => {
    expect(example.map(fold).some((word) => word.search(written) >= 0)).toBe(true);
    expect(searchTerm(example[0])).toBe(searchTerm(example[1]));
    expect(searchTerm(refusal[0])).not.toBe(searchTerm(refusal[1]));
  });
});

describe('words with one term', () => {
  it.each([
    ['\u0643\u062A\u0627\u0628', 'کتاب'], // with ARABIC LETTER KAF
    ['\u0639\u0644\u064A', 'علی'], // with ARABIC LETTER YEH
    ['\u0634\u0627\u0647', 'شاہ'], // with ARABIC LETTER HEH
    ['گئے', 'گیے'],
    ['گۓ', 'گئے'],
    ['مسئلہ', 'مسیلہ'],
    ['مؤقف', 'موقف'],
    ['جرأت', 'جرات'],
    ['علماء', 'علما'],
    ['نظریۂ', 'نظریہ'],
    ['حکومتِ', 'حکومت'],
    ['مُلک', 'ملک'],
    ['ویب\u200Cسائٹ', 'ویبسائٹ'], // ZERO WIDTH NON-JOINER
    ['پاکـــستان', 'پاکستان'], // ARABIC TATWEEL
    ['تمھارا', 'تمہارا'],
    ['ھے', 'ہے'],
    ['۲۰۲۴', '2024'],
    ['٢٠٢٤', '2024'],
    ['۲۰۲۴ء', '2024'],
    ['10,000', '۱۰۰۰۰'],
    ['۳٫۵', '3.5'],
    ['Climate', 'climate'],
    ['Café', 'CAFE'],
    ['O\u2019Brien', "O'Brien"],
    ['A.F.P', 'AFP'],
  ])('%s is %s', (one, other) => {
    expect(searchTerm(one)).toBe(searchTerm(other));
  });
});

describe('words with two terms', () => {
  it.each([
    ['آم', 'عام'],
    ['کہا', 'کھا'],
    ['بہاری', 'بھاری'],
    ['پھل', 'پہل'],
    ['گئے', 'گے'],
    ['سال', 'صال'],
    ['ذکر', 'زکر'],
    ['کتا', 'کٹا'],
    ['بنا', 'بنانا'],
    ['راستہ', 'راستا'],
    ['زمین', 'زمیں'],
    ['آئے', 'اے'],
    ['2024', '2025'],
    ['3.5', '35'],
  ])('%s is not %s', (one, other) => {
    expect(searchTerm(one)).not.toBe(searchTerm(other));
  });
});

describe('the words of a text', () => {
  it('stand where they say, marks left out', () => {
    const text = 'انھوں نے کہا: “climate change” ۲۰۲۴ء میں۔';
    const words = wordsOf(text, noLexis);
    expect(words.map((word) => text.slice(word.from, word.to))).toEqual(words.map((word) => word.text));
    expect(words.map(({ term }) => term)).toEqual(['انہوں', 'نے', 'کہا', 'climate', 'change', '2024', 'میں']);
  });

  it('come with those they were run together of', () => {
    const text = 'سب ہوگئے mid-term';
    const pieces = piecesOf(wordsOf(text, lexis));
    expect(pieces.map(({ term }) => term)).toEqual(['سب', 'ہو', 'گیے', 'mid', 'term']);
    expect(pieces.map(({ from, to }) => text.slice(from, to))).toEqual(['سب', 'ہو', 'گئے', 'mid', 'term']);
  });
});
