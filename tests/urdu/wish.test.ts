import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { OPEN_SIGNS } from '../../src/urdu/context/wish.ts';
import { lexicon } from './real-lexicon.ts';

const featuresOf = (sentence: string, word: string) => analyse(sentence, lexicon).words.find(({ text }) => text === word)?.reading?.features;

describe.each(OPEN_SIGNS.map((sign) => [sign.name, sign] as const))('not yet come about, by %s', (_, { example, refusal }) => {
  it(`${example[1]} in ${example[0]} is a subjunctive`, () => expect(featuresOf(example[0], example[1])).toMatchObject({ Mood: 'Sub' }));
  it(`${refusal[1]} in ${refusal[0]} is a past`, () => expect(featuresOf(refusal[0], refusal[1])).toMatchObject({ Aspect: 'Perf' }));
});

it.each([
  ['کھانا دیجیے گا جب مہمان بیٹھے', 'بیٹھے'],
  ['جب بھوک لگے تو مجھے بتانا', 'لگے'],
  ['کوئی ملک نہ ڈرے', 'ڈرے'],
])('in %s, %s has not come about', (text, word) => expect(featuresOf(text, word)).toMatchObject({ Mood: 'Sub' }));

it.each([
  ['صدر نے کہا کہ جب وہ رکے تو لوگ آئے', 'رکے'],
  ['کوئی دس لوگ رکے', 'رکے'],
  ['اگر کوئی نہ آئے تو میں جاؤں گا', 'آئے'],
  ['کسی نے لوگ بلائے تاکہ بات ہو', 'بلائے'],
])('in %s, %s has come about', (text, word) => expect(featuresOf(text, word)).toMatchObject({ Aspect: 'Perf' }));
