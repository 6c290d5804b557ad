import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { STATE_VERBS } from '../../src/urdu/phrases/state.ts';
import { lexicon, meaning } from './real-lexicon.ts';

/** Meaning of the last phrase, or of the last word where there is none. */
function lastMeaning(text: string): string | undefined {
  const { phrases, words } = analyse(text, lexicon);
  const gloss = phrases.at(-1)?.gloss ?? words.at(-1)?.reading?.gloss;
  return gloss && meaning.of(gloss);
}

describe.each(STATE_VERBS.map((verb) => [verb.lemma, verb] as const))('%s as a state', (_, { example, refusal }) => {
  it(`${example[0]}: ${example[1]}`, () => expect(lastMeaning(example[0])).toBe(example[1]));
  it(`${refusal[0]}: ${refusal[1]}`, () => expect(lastMeaning(refusal[0])).toBe(refusal[1]));
});

it.each([
  ['وہ کرسی پر بیٹھا ہوا ہے', 'is sitting'],
  ['کتاب میز کے نیچے پڑی ہے', 'is lying'],
  ['صدر نے جنگ پر نظر رکھی ہے', 'has kept eye'],
  ['پلیٹ میں سیب رکھا ہے', 'is lying'],
  ['وہ نہیں بیٹھا', 'did not sit'],
  ['فوج تیار رکھی ہے', 'has kept'],
])('%s: %s', (text, expected) => expect(lastMeaning(text)).toBe(expected));
