import { describe, expect, test } from 'vitest';
import { contentStems, isFarewell, isGreeting, stem } from '../../src/article/import/vocabulary.ts';

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

test.each([
  ['السلام علیکم و رحمۃ اللہ', true, false],
  ['محترم والدین! سکول بند رہے گا', true, false],
  ['شکریہ', false, true],
  ['تعاون کا شکریہ', false, true],
  ['والسلام، آپ کا بھائی', false, true],
  ['سلام کا جواب', false, false],
  ['شکریے کا خط', false, false],
  ['محترم وزیر کا بیان', false, false],
])('%s greets: %s, takes leave: %s', (line, greets, leaves) => {
  expect([isGreeting(line), isFarewell(line)]).toEqual([greets, leaves]);
});
