import type { Status } from './analysis.ts';
import type { Folded } from './fold.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { derive } from './morphology/derivation.ts';
import { izafat } from './morphology/izafat.ts';
import { respellings } from './respelling.ts';

/** The readings of a word taken by itself, likeliest first, and how far they can be trusted. */
export interface WordForms {
  readonly forms: readonly Form[];
  readonly status: Extract<Status, 'known' | 'derived' | 'unknown'>;
}

const UNKNOWN: WordForms = { forms: [], status: 'unknown' };

function find(word: Folded, lexicon: Lexicon): WordForms {
  const listed = lexicon.lookup(word);
  if (listed.length > 0) return { forms: listed, status: 'known' };
  for (const { spelling, rule } of respellings(word)) {
    const respelt = lexicon.lookup(spelling).filter(({ lexeme }) => !rule.isOfNominals || lexeme.upos !== 'VERB');
    if (respelt.length > 0) return { forms: respelt, status: 'known' };
  }
  const tied = izafat(word, lexicon);
  if (tied.length > 0) return { forms: tied, status: 'known' };
  const derived = derive(word, lexicon);
  return derived.length > 0 ? { forms: derived, status: 'derived' } : UNKNOWN;
}

/** A text says the same words over and over; what was found is kept by lexicon. */
const remembered = new WeakMap<Lexicon, Map<Folded, WordForms>>();
const MOST_REMEMBERED = 20_000;

/** What the lexicon has of a word: under its own spelling, under a standard one, with izafat, or by a regular derivation. */
export function formsOf(word: Folded, lexicon: Lexicon): WordForms {
  const known = remembered.get(lexicon) ?? new Map<Folded, WordForms>();
  remembered.set(lexicon, known);
  const earlier = known.get(word);
  if (earlier) return earlier;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const found = find(word, lexicon);
  known.set(word, found);
  return found;
}
