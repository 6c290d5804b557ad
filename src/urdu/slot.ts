import type { Status, Token, Upos } from './analysis.ts';
import { fold, type Folded } from './fold.ts';
import type { Form, Lexeme, Lexicon } from './lexicon.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A token with the readings still open for it; context strikes them out until the first is the answer. */
export interface Slot {
  readonly token: Token;
  readonly folded: Folded;
  /** Likeliest first. */
  forms: readonly Form[];
  status: Status;
  /** Compounds it ends the nominal part of, itself or as a form of its headword, by their verb, longest first. */
  readonly compounds: WordFacts['compounds'];
  /** The word, and the headwords of which it is another form. */
  readonly heads: readonly Folded[];
  /** Fixed expressions that may begin here, by their second word, longest first. */
  readonly beginnings: WordFacts['beginnings'];
  /** Ends in an izafat that the writer marked. */
  readonly isIzafat: boolean;
  /** Part of speech that the fixed expression it stands in gives it. */
  upos: Upos | undefined;
  /** Sense that context asks for. */
  sense: number | undefined;
  /** Number that context shows where the form does not. */
  number: 'Sing' | 'Plur' | undefined;
  /** Part of a fixed expression: no verb chain goes on over it. */
  isFixed: boolean;
  /** Slot at which the fixed expression begins that it is part of. */
  fixedFrom: number | undefined;
  /** Lexeme of that expression. */
  expression: Lexeme | undefined;
  /** Part of a fixed name, whatever the word is by itself. */
  isName: boolean;
}

const NO_BEGINNINGS: WordFacts['beginnings'] = new Map();
const NO_COMPOUNDS: WordFacts['compounds'] = new Map();

/** Facts of a token that is no word of the language: a number, a mark, a foreign word. */
const factsOfOther = (token: Token): Pick<Slot, 'folded' | 'heads' | 'forms' | 'status' | 'compounds' | 'beginnings' | 'isIzafat'> => {
  const folded = fold(token.text);
  return { folded, heads: [folded], forms: [], status: token.kind === 'other' ? 'unknown' : 'known', compounds: NO_COMPOUNDS, beginnings: NO_BEGINNINGS, isIzafat: false };
};

/** The slot of a token that is no word of the language. */
export const bareSlot = (token: Token): Slot => slotWith(token, factsOfOther(token));

/** Every slot has all its fields from the start: objects of one shape are quicker to read. */
const slotWith = (token: Token, { folded, heads, forms, status, compounds, beginnings, isIzafat }: ReturnType<typeof factsOfOther>): Slot => ({
  token,
  folded,
  heads,
  forms,
  status,
  compounds,
  beginnings,
  isIzafat,
  upos: undefined,
  sense: undefined,
  number: undefined,
  isFixed: false,
  fixedFrom: undefined,
  expression: undefined,
  isName: false,
});

/** The slot of a token: the readings the lexicon has for it, else those that follow by a regular rule. */
export const slotOf = (token: Token, lexicon: Lexicon): Slot => (token.kind === 'word' ? slotWith(token, factsOf(token.text, lexicon)) : bareSlot(token));
