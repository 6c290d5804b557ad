import type { Token } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { type Slot, slotOf } from './slot.ts';
import { factsOf } from './word-facts.ts';

/** Pieces of a token, which begin at its start and at the cuts. */
const piecesOf = (token: Token, cuts: readonly number[]): readonly Token[] =>
  [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? token.text.length;
    return { ...token, text: token.text.slice(start, end), from: token.from + start, to: token.from + end };
  });

const NO_CUTS: readonly number[] = [];

/** Takes apart words that lack the space between them; what the lexicon knows or can derive is left whole. */
export function segment(tokens: readonly Token[], lexicon: Lexicon): readonly Slot[] {
  const slots: Slot[] = [];
  for (const token of tokens) {
    const cuts = token.kind === 'word' ? factsOf(token.text, lexicon).cuts : NO_CUTS;
    if (cuts.length === 0) slots.push(slotOf(token, lexicon));
    else slots.push(...piecesOf(token, cuts).map((piece) => slotOf(piece, lexicon)));
  }
  return slots;
}
