import type { Upos } from '../../urdu/analysis.ts';
import { fold } from '../../urdu/fold.ts';
import { type Form, type Lexicon, isVerbal } from '../../urdu/lexicon.ts';
import { derive } from '../../urdu/morphology/derivation.ts';
import { remembering } from '../../urdu/remember.ts';
import { respellings } from '../../urdu/respelling.ts';
import { cutsOf } from '../../urdu/run-together.ts';
import { searchTerm } from './term.ts';

/** The headwords a written word may be a form of, as search terms; none for a word the lexicon lacks. */
export type LemmasOf = (word: string) => readonly string[];

/** What the search asks of a dictionary. */
export interface Lexis {
  readonly lemmasOf: LemmasOf;
  /** Is it a word of grammar (کا, میں, ہے), which nearly every text holds? */
  readonly isGrammatical: (word: string) => boolean;
  /** The words of one written without its spaces: ہوگئے is ہو, گئے. Empty for a word that stays whole. */
  readonly piecesOf: (word: string) => readonly string[];
  /** Pairs of words that a known whole may also be written as: وزیراعظم as وزیر, اعظم. Only a text can tell whether it is. */
  readonly pairsOf: (word: string) => readonly (readonly [string, string])[];
}

const NONE: readonly never[] = [];

/** For texts in another language than Urdu: a word is found as it stands. */
export const noLexis: Lexis = { lemmasOf: () => NONE, isGrammatical: () => false, piecesOf: () => NONE, pairsOf: () => NONE };

const GRAMMATICAL: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);
const isOfGrammar = ({ lexeme }: Form): boolean => GRAMMATICAL.has(lexeme.upos) || lexeme.traits.has('copula');

/** Cut before another spelling is tried: ہوگئے is ہو گئے and no way of writing ہوگے. */
function findPieces(word: string, lexicon: Lexicon): readonly string[] {
  const isUnknown = lexicon.lookup(fold(word)).length === 0 && derive(fold(word), lexicon).length === 0;
  const cuts = cutsOf(word, isUnknown, lexicon);
  return cuts.length === 0 ? NONE : [0, ...cuts].map((start, i) => word.slice(start, cuts[i]));
}

function formsOf(word: string, lexicon: Lexicon): readonly Form[] {
  const folded = fold(word);
  const listed = lexicon.lookup(folded);
  if (listed.length > 0 || findPieces(word, lexicon).length > 0) return listed;
  for (const { spelling, rule } of respellings(folded)) {
    const respelt = lexicon.lookup(spelling).filter(({ lexeme }) => !rule.isOfNominals || !isVerbal(lexeme));
    if (respelt.length > 0) return respelt;
  }
  return NONE;
}

/**
 * Every headword, likely or not – except that a word of grammar is a form of such words only: were کی also a form of کرنا and
 * لیے of لینا, whoever looks for these verbs would be shown nothing else.
 */
function findLemmas(word: string, lexicon: Lexicon): readonly string[] {
  const forms = formsOf(word, lexicon);
  if (forms.length === 0) return NONE;
  const [likeliest] = forms;
  const counted = likeliest !== undefined && isOfGrammar(likeliest) ? forms.filter(isOfGrammar) : forms;
  return [...new Set(counted.map(({ lexeme }) => searchTerm(lexeme.lemma)))];
}

/** Below this, too many words begin or end in another one: بازار is no باز with a زار. */
const SHORTEST_OF_PAIR = 4;

function findPairs(word: string, lexicon: Lexicon): readonly (readonly [string, string])[] {
  const folded = fold(word);
  const pairs: (readonly [string, string])[] = [];
  for (let at = SHORTEST_OF_PAIR; at <= folded.length - SHORTEST_OF_PAIR; at++) {
    const left = folded.slice(0, at);
    const right = folded.slice(at);
    if (lexicon.lookup(fold(left)).length > 0 && lexicon.lookup(fold(right)).length > 0) pairs.push([left, right]);
  }
  return pairs;
}

const MOST_REMEMBERED = 20_000;

/** A lexicon as the search asks it; answers are remembered. */
export function lexisOf(lexicon: Lexicon): Lexis {
  return {
    lemmasOf: remembering(MOST_REMEMBERED, (word) => findLemmas(word, lexicon)),
    isGrammatical: (word) => formsOf(word, lexicon).slice(0, 1).some(isOfGrammar),
    piecesOf: remembering(MOST_REMEMBERED, (word) => findPieces(word, lexicon)),
    pairsOf: (word) => findPairs(word, lexicon),
  };
}
