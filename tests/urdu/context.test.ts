import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { PLURAL_SIGNS } from '../../src/urdu/context/number.ts';
import { READING_RULES } from '../../src/urdu/context/reading-rules.ts';
import { SENSE_RULES } from '../../src/urdu/context/sense-rules.ts';
import { fold } from '../../src/urdu/fold.ts';
import { gloss, lexicon } from './real-lexicon.ts';

/** The first word of the sentence written so. */
function wordIn(sentence: string, text: string) {
  const word = analyse(sentence, lexicon).words.find((found) => found.text === text);
  if (!word?.reading) throw new Error(`${text} has no reading in ${sentence}`);
  return word.reading;
}

describe('reading rules', () => {
  it.each(READING_RULES.map((rule) => [rule.name, rule.example] as const))('%s', (_name, [sentence, word, upos]) => expect(wordIn(sentence, word).upos).toBe(upos));
  it.each(READING_RULES.map((rule) => [rule.name, rule.refusal] as const))('not: %s', (_name, [sentence, word, upos]) => expect(wordIn(sentence, word).upos).toBe(upos));
  it('name words as they are looked up', () => {
    for (const word of READING_RULES.flatMap((rule) => rule.words ?? [])) expect(fold(word)).toBe(word);
  });
});

describe('sense rules', () => {
  it.each(SENSE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, { example: [sentence, word], sense }) => expect(wordIn(sentence, word).gloss.values.sense ?? 0).toBe(sense));
  it.each(SENSE_RULES.map((rule) => [rule.name, rule] as const))('not: %s', (_name, { refusal: [sentence, word], sense }) => expect(wordIn(sentence, word).gloss.values.sense ?? 0).not.toBe(sense));
  it('ask only for senses that entries have', () => {
    for (const rule of SENSE_RULES) {
      const counts = rule.words.flatMap((word) => lexicon.lookup(fold(word))).map((form) => gloss[form.lexeme.key]?.split('; ').length ?? 0);
      expect({ rule: rule.name, hasSense: Math.max(...counts) > rule.sense }).toEqual({ rule: rule.name, hasSense: true });
    }
  });
});

describe('signs of the plural', () => {
  it.each(PLURAL_SIGNS.map((sign) => [sign.name, sign.example] as const))('%s', (_name, [sentence, word]) => expect(wordIn(sentence, word).gloss.values.number).toBe('Plur'));
  it.each(PLURAL_SIGNS.map((sign) => [sign.name, sign.refusal] as const))('not: %s', (_name, [sentence, word]) => expect(wordIn(sentence, word).gloss.values.number).toBeUndefined());
});
