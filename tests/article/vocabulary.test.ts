import { describe, expect, test } from 'vitest';
import { contentStems, stem } from '../../src/article/import/vocabulary.ts';

describe('stems', () => {
  test.each([
    ['کھلاڑی', 'کھلاڑیوں'],
    ['معاہدہ', 'معاہدے'],
    ['معاہدے', 'معاہدوں'],
    ['کتاب', 'کتابیں'],
    ['لڑکی', 'لڑکیاں'],
  ])('%s and %s share one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['کیوں', 'کی'],
    ['روس', 'روٹی'],
    ['پانی', 'پانچ'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('function words and short words say nothing about the subject', () => {
  expect(contentStems('شمالی کوریا نے روس کے ساتھ 2024 میں اِس پر دستخط کیے')).toEqual(['شمال', 'کوری', 'روس', '2024', 'دستخط']);
});
