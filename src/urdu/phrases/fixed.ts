import type { MultiWord } from '../lexicon.ts';
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
  return mayInflect(expression) && slot.heads.some((head) => head === word);
}

const matchesAt = (slots: readonly Slot[], at: number, expression: MultiWord): boolean => expression.words.every((word, i) => isWord(slots[at + i], word, expression));

/** The longest expression that begins here: by the slot's own form, or by the headword of one of its readings. */
function longestAt(slots: readonly Slot[], at: number): MultiWord | undefined {
  const [slot, after] = [slots[at], slots[at + 1]];
  if (!slot || !after || slot.beginnings.size === 0) return undefined;
  let longest: MultiWord | undefined;
  for (const second of after.heads) {
    for (const expression of slot.beginnings.get(second) ?? []) {
      if (longest && expression.words.length <= longest.words.length) break;
      if (matchesAt(slots, at, expression)) longest = expression;
    }
  }
  return longest;
}

/**
 * Does a longer expression begin inside the one at `at`? کے گرد و نواح is کے and گرد و نواح, not کے گرد and the rest.
 * @param lengths of the longest expression at each slot, 0 for none
 */
function isOvertaken(lengths: readonly number[], at: number): boolean {
  const own = lengths[at] ?? 0;
  for (let inside = at + 1; inside < at + own; inside++) {
    const other = lengths[inside] ?? 0;
    if (inside + other > at + own && other > own) return true;
  }
  return false;
}

/** Fixed expressions of a block, the longest from the left; none overlap. */
export function fixedExpressions(slots: readonly Slot[]): readonly FixedMatch[] {
  const longest = slots.map((_, at) => longestAt(slots, at));
  const lengths = longest.map((expression) => expression?.words.length ?? 0);
  const found: FixedMatch[] = [];
  for (let at = 0; at < slots.length; ) {
    const expression = isOvertaken(lengths, at) ? undefined : longest[at];
    const to = at + (expression?.words.length ?? 1);
    if (expression) found.push({ expression, from: at, to });
    at = to;
  }
  return found;
}
