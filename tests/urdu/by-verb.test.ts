import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { VERB_SENSES } from '../../src/urdu/context/by-verb.ts';
import { lexicon, meaning } from './real-lexicon.ts';

function meaningOf(text: string, word: string): string | undefined {
  const found = analyse(text, lexicon).words.find((token) => token.text === word)?.reading;
  return found && meaning.of(found.gloss);
}

describe.each(VERB_SENSES.map((rule) => [rule.name, rule] as const))('%s', (_, { example, refusal }) => {
  it(`${example[1]} in ${example[0]} is ${example[2]}`, () => expect(meaningOf(example[0], example[1])).toBe(example[2]));
  it(`${refusal[1]} in ${refusal[0]} is ${refusal[2]}`, () => expect(meaningOf(refusal[0], refusal[1])).toBe(refusal[2]));
});

it.each([
  ['بدھ کو صدر آئے', 'کو', 'on'],
  ['صدر کو جانا پڑا', 'کو', 'to'],
  ['صدر نے فوجی کو کتاب دی', 'کو', 'to'],
  ['صدر نے فوج کو شکست دی', 'کو', '‹object›'],
  ['وہ معاہدہ جو روس نے کیا', 'جو', 'which'],
  ['وہ فوجی جو روس گئے', 'جو', 'who'],
])('in %s, %s is %s', (text, word, expected) => expect(meaningOf(text, word)).toBe(expected));

describe('the number of a noun, by the verb that agrees with it', () => {
  it.each([
    ['کنٹینر وہاں پھنس گئے', 'کنٹینر', 'containers'],
    ['صدر نے مکان بنائے', 'مکان', 'houses'],
    ['سات ہزار سے زائد کنٹینر', 'کنٹینر', 'containers'],
  ])('in %s, %s is %s', (text, word, expected) => expect(meaningOf(text, word)).toBe(expected));
  it.each([
    ['کنٹینر بندرگاہ پر پھنس گیا', 'کنٹینر', 'container'],
    ['صدر آئے', 'صدر', 'president'],
    ['دو رکنی بینچ نے کہا', 'بینچ', 'bench'],
    ['کھلاڑی پویلین لوٹ گئے', 'پویلین', 'pavilion'],
    ['مکان میں لوگ آئے', 'مکان', 'house'],
  ])('in %s, %s is %s', (text, word, expected) => expect(meaningOf(text, word)).toBe(expected));
});
