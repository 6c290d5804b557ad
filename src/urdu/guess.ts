import type { Reading, Upos } from './analysis.ts';
import { CLAUSE_EDGES } from './context/pattern.ts';
import { fold } from './fold.ts';
import { remembering } from './remember.ts';
import type { Slot } from './slot.ts';
import { romaniseByLetter, toDevanagari } from './transliterate.ts';

/** Endings that show a number and case whatever the word means, and what the headword has in their place. */
const INFLECTIONS: readonly (readonly [ending: RegExp, headword: string])[] = [
  [/(?<=.{2})یوں$/u, 'ی'],
  [/(?<=.{2})یاں$/u, 'ی'],
  [/(?<=.{2}ا)[ؤئ]یں$/u, ''],
  [/(?<=.{2}[او])ؤں$/u, ''],
  [/(?<=.{2})وں$/u, ''],
];

interface Guess {
  readonly lemma: string;
  readonly lemmaRoman: string;
  readonly roman: string;
  readonly devanagari: string;
  readonly isPlural: boolean;
}
const MOST_REMEMBERED = 5000;

/** What the letters alone suggest. */
const guessByLetters = remembering(MOST_REMEMBERED, (text): Guess => {
  const found = INFLECTIONS.find(([ending]) => ending.test(text));
  const lemma = found ? text.replace(found[0], found[1]) : text;
  const roman = romaniseByLetter(fold(text));
  return { lemma, lemmaRoman: romaniseByLetter(fold(lemma)), roman, devanagari: toDevanagari(roman), isPlural: found !== undefined };
});

/** Parts of speech after which a noun is expected, and no name. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NUM']);

function uposOf(slots: readonly Slot[], at: number): Upos {
  const { forms: [before] = [] } = slots[at - 1] ?? {};
  const { forms: [after] = [], token } = slots[at + 1] ?? {};
  if (after?.lexeme.upos === 'VERB' || BEFORE_NOUN.has(before?.lexeme.upos ?? '')) return 'NOUN';
  if (before?.lexeme.upos === 'ADP' && before.lexeme.lemma === 'کا') return 'NOUN';
  const isAlone = after === undefined && token !== undefined && !CLAUSE_EDGES.has(token.text);
  return isAlone ? 'PROPN' : 'NOUN';
}

/**
 * What an unknown word is likely to be: its part of speech by its neighbours, its headword by its ending, its sound by its
 * letters. It has no meaning.
 */
export function guessOf(slots: readonly Slot[], at: number): Reading | undefined {
  const slot = slots[at];
  if (slot?.token.kind !== 'word') return undefined;
  const { isPlural, ...guess } = guessByLetters(slot.token.text);
  return {
    ...guess,
    upos: isPlural ? 'NOUN' : uposOf(slots, at),
    features: isPlural ? { Number: 'Plur' } : {},
    gloss: { key: '', values: {} },
    entry: '',
    steps: [],
  };
}
