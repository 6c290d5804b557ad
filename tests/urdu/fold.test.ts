import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/urdu/fold.ts';

const LETTERS = 'ا آ ب پ ھ ہ ے ی ئ ء ۂ ک گ \u064B \u0654 \u200C ن م ں و'.split(' ');

describe('fold', () => {
  it.each([
    ['Arabic yeh', '\u0639\u0631\u0628\u064A', 'عربی'],
    ['Arabic kaf', '\u0645\u0644\u0643', 'ملک'],
    ['Arabic heh', '\u0648\u0647', 'وہ'],
    ['presentation forms', '\uFEE3\uFEE0\uFB8F', 'ملک'],
    ['tanwin', 'تقریباً', 'تقریبا'],
    ['vowel marks', 'اُن', 'ان'],
    ['tatweel', 'مل\u0640ک', 'ملک'],
    ['ZERO WIDTH NON-JOINER', 'کار\u200Cوائی', 'کاروایی'],
    ['RIGHT-TO-LEFT MARK and BYTE ORDER MARK', '\uFEFFملک\u200F', 'ملک'],
    ['hamza on yeh', 'لئے', 'لیے'],
    ['hamza as a mark of its own', 'لی\u0654ے', 'لیے'],
    ['YEH BARREE WITH HAMZA ABOVE', 'آۓ', 'آیے'],
    ['ھ where no consonant is aspirated', 'ھے', 'ہے'],
    ['medial ے', 'مےں', 'میں'],
    ['hamza after final alef', 'علماء', 'علما'],
  ])('reduces %s', (_what, written, folded) => expect(fold(written)).toBe(folded));

  it.each([
    ['کیوں', 'کی'],
    ['بھر', 'بہر'],
    ['آم', 'ام'],
    ['کئی', 'کی'],
    ['ہے', 'ہی'],
  ])('keeps %s and %s apart', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (word) => {
      expect(fold(fold(word))).toBe(fold(word));
    }));
  });
});
