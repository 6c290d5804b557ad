import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/urdu/sentences.ts';
import { tokenise } from '../../src/urdu/tokenise.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);
const kinds = (text: string) => tokenise(text).map((token) => token.kind);

describe('tokenise', () => {
  it.each([
    ['ملک نے، کہا۔', ['ملک', 'نے', '،', 'کہا', '۔']],
    ['12نومبر', ['12', 'نومبر']],
    ['2024شمالی', ['2024', 'شمالی']],
    ['10,000 فوجی', ['10,000', 'فوجی']],
    ['۱۲٫۵ فیصد', ['۱۲٫۵', 'فیصد']],
    ['1, 2', ['1', ',', '2']],
    ['’ریکارڈ‘', ['’', 'ریکارڈ', '‘']],
    ['ص ز/ ج ا', ['ص', 'ز', '/', 'ج', 'ا']],
    ['(اے)', ['(', 'اے', ')']],
    ['اُن کے', ['اُن', 'کے']],
    ['کار\u200Cوائی', ['کار\u200Cوائی']],
    ['ملک\u200C نے', ['ملک', 'نے']],
    ['\u200Fملک\u200F', ['ملک']],
    ["O'Brien نے", ["O'Brien", 'نے']],
    ['www.dw.com/ur دیکھیے', ['www.dw.com/ur', 'دیکھیے']],
    ['a.b@c.org پر', ['a.b@c.org', 'پر']],
    ['', []],
    [' \n', []],
  ])('cuts %s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('tells words, numbers, marks and the rest apart', () => expect(kinds('ملک 12 ، DW')).toEqual(['word', 'number', 'punctuation', 'other']));

  it('gives the block back, byte for byte, by slices and gaps', () => {
    const piece = fc.oneof(fc.constantFrom('ملک', 'نے', ' ', '۔', '10,000', '\u200C', '\u200F', 'ِ', '"', 'AFP', '\u{1F600}', '12نومبر', '\uFEFF', 'مےں', '\uFEFB'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        let restored = '';
        for (const token of tokenise(text)) {
          expect(token.from).toBeGreaterThanOrEqual(at);
          expect(token.to).toBeGreaterThan(token.from);
          expect(text.slice(token.from, token.to)).toBe(token.text);
          restored += text.slice(at, token.from) + token.text;
          at = token.to;
        }
        expect(restored + text.slice(at)).toBe(text);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['ایک بات۔ دو باتیں؟ تین!', ['ایک بات۔', 'دو باتیں؟', 'تین!']],
    ['اے۔ بی۔ خان نے کہا۔ وہ گیا۔', ['اے۔ بی۔ خان نے کہا۔', 'وہ گیا۔']],
    ['"معاہدہ ہے۔" وہ گیا', ['"معاہدہ ہے۔"', 'وہ گیا']],
    ['کوئی نشان نہیں', ['کوئی نشان نہیں']],
    ['', []],
  ])('finds the sentences of %s', (text, expected) => expect(sentences(tokenise(text)).map(({ from, to }) => text.slice(from, to))).toEqual(expected));
});
