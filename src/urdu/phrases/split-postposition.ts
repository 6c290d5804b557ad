import { fold } from '../fold.ts';
import type { Lexicon, MultiWord } from '../lexicon.ts';
import type { Slot } from '../slot.ts';

/** A postposition of two words that stands around a measure of time: کے چند روز بعد. */
export interface SplitPostposition {
  readonly expression: MultiWord;
  readonly first: number;
  readonly last: number;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(['کے', 'سے'].map(fold));
/** "A few days", "two weeks", "some time": what may stand between is a noun of time and what counts it. */
const MEASURES: ReadonlySet<string> = new Set(['NUM', 'DET', 'ADJ']);

const isMeasure = (slot: Slot | undefined): boolean => slot?.token.kind === 'number' || MEASURES.has(slot?.forms[0]?.lexeme.upos ?? '');
const isTime = (slot: Slot | undefined): boolean => slot?.forms[0]?.lexeme.traits.has('time') === true;

function at(slots: readonly Slot[], first: number, lexicon: Lexicon): SplitPostposition | undefined {
  let i = first + 1;
  while (isMeasure(slots[i])) i++;
  if (i === first + 1 || !isTime(slots[i])) return undefined;
  const last = i + 1;
  const [start, end] = [slots[first], slots[last]];
  if (!start || !end || start.isFixed || end.isFixed) return undefined;
  const expression = lexicon.beginningWith(start.folded).find(({ words, lexeme }) => lexeme.upos === 'ADP' && words.length === 2 && words[1] === end.folded);
  return expression && { expression, first, last };
}

export function splitPostpositions(slots: readonly Slot[], lexicon: Lexicon): readonly SplitPostposition[] {
  const found: SplitPostposition[] = [];
  for (let i = 0; i < slots.length; i++) {
    const split = FIRST_WORDS.has(slots[i]?.folded ?? '') ? at(slots, i, lexicon) : undefined;
    if (split) found.push(split);
  }
  return found;
}
