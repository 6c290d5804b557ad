import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../src/urdu/collate.ts';

test.each([
  [['ٹوپی', 'تازہ', 'پانی', 'بات', 'آم', 'اب'], ['آم', 'اب', 'بات', 'پانی', 'تازہ', 'ٹوپی']],
  [['یاد', 'ہوا', 'وطن', 'نام', 'کام', 'گھر', 'ے'], ['کام', 'گھر', 'نام', 'وطن', 'ہوا', 'یاد', 'ے']],
  [['شہر کی بات', 'شہر', 'شہری'], ['شہر', 'شہر کی بات', 'شہری']],
  [['Zoo', 'یاد', '”آم“'], ['”آم“', 'یاد', 'Zoo']],
])('%j come in the order of the dictionary', (words, expected) => {
  expect([...words].toSorted(collate)).toEqual(expected);
});

test('is an order', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ٹ', 'ے', ' ', '۔', 'a', '1'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(collate(a, b))).toBe(-Math.sign(collate(b, a)) + 0);
      const isChain = collate(a, b) <= 0 && collate(b, c) <= 0;
      expect(!isChain || collate(a, c) <= 0).toBe(true);
    }),
  );
});
