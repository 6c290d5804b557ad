import { fold } from '../fold.ts';
import type { Lexicon, MultiWord } from '../lexicon.ts';
import type { Slot } from '../slot.ts';

/** A fixed expression found: slots `from` (inclusive) to `to` (exclusive). */
export interface FixedMatch {
  readonly expression: MultiWord;
  readonly from: number;
  readonly to: number;
}

/** Compounds of nouns inflect inside; everything else stands as it is. */
const mayInflect = ({ lexeme }: MultiWord): boolean => lexeme.upos === 'NOUN' || lexeme.upos === 'ADJ' || lexeme.upos === 'PROPN' || lexeme.traits.has('inflected');

function isWord(slot: Slot | undefined, word: string, expression: MultiWord): boolean {
  if (!slot || slot.token.kind === 'punctuation') return false;
  if (slot.folded === word) return true;
  return mayInflect(expression) && slot.forms.some((form) => form.rule !== undefined && fold(form.lexeme.lemma) === word);
}

const matchesAt = (slots: readonly Slot[], at: number, expression: MultiWord): boolean => expression.words.every((word, i) => isWord(slots[at + i], word, expression));

/** The longer of the best so far and the longest that matches of a list. */
function longer(best: MultiWord | undefined, expressions: readonly MultiWord[], slots: readonly Slot[], at: number): MultiWord | undefined {
  let longest = best;
  for (const expression of expressions) {
    if (expression.words.length > (longest?.words.length ?? 0) && matchesAt(slots, at, expression)) longest = expression;
  }
  return longest;
}

/** The longest expression that begins here: by the slot's own form, or by the headword of one of its readings. */
function longestAt(slots: readonly Slot[], at: number, lexicon: Lexicon): MultiWord | undefined {
  const slot = slots[at];
  if (slot?.token.kind !== 'word') return undefined;
  let best = longer(undefined, lexicon.beginningWith(slot.folded), slots, at);
  for (const form of slot.forms) if (form.rule !== undefined) best = longer(best, lexicon.beginningWith(fold(form.lexeme.lemma)), slots, at);
  return best;
}

/** Fixed expressions of a block, the longest from the left; none overlap. */
export function fixedExpressions(slots: readonly Slot[], lexicon: Lexicon): readonly FixedMatch[] {
  const found: FixedMatch[] = [];
  for (let at = 0; at < slots.length; ) {
    const expression = longestAt(slots, at, lexicon);
    const to = at + (expression?.words.length ?? 1);
    if (expression) found.push({ expression, from: at, to });
    at = to;
  }
  return found;
}
