import type { Status } from './analysis.ts';
import { fold, type Folded } from './fold.ts';
import { type Form, isVerbal, type Lexicon } from './lexicon.ts';
import { derive } from './morphology/derivation.ts';
import { izafat } from './morphology/izafat.ts';
import { respellings } from './respelling.ts';

/** The readings of a word taken by itself, likeliest first, and how far they can be trusted. */
export interface WordForms {
  readonly forms: readonly Form[];
  readonly status: Extract<Status, 'known' | 'derived' | 'unknown'>;
  /** Verbs that the word, or what it is a form of, makes compounds with. */
  readonly verbs: ReadonlySet<string>;
}

function verbsWith(word: Folded, forms: readonly Form[], lexicon: Lexicon): ReadonlySet<string> {
  const heads = forms.filter((form) => form.rule !== undefined && !isVerbal(form.lexeme)).map((form) => fold(form.lexeme.lemma));
  const own = lexicon.verbsWith(word);
  return heads.length === 0 ? own : new Set([...own, ...heads.flatMap((head) => [...lexicon.verbsWith(head)])]);
}

function find(word: Folded, lexicon: Lexicon): Omit<WordForms, 'verbs'> {
  const listed = lexicon.lookup(word);
  if (listed.length > 0) return { forms: listed, status: 'known' };
  for (const { spelling, rule } of respellings(word)) {
    const respelt = lexicon.lookup(spelling).filter(({ lexeme }) => !rule.isOfNominals || lexeme.upos !== 'VERB');
    if (respelt.length > 0) return { forms: respelt, status: 'known' };
  }
  const tied = izafat(word, lexicon);
  if (tied.length > 0) return { forms: tied, status: 'known' };
  const derived = derive(word, lexicon);
  return { forms: derived, status: derived.length > 0 ? 'derived' : 'unknown' };
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
  const { forms, status } = find(word, lexicon);
  const found = { forms, status, verbs: verbsWith(word, forms, lexicon) };
  known.set(word, found);
  return found;
}
