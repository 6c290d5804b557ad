import type { Slot } from '../slot.ts';
import { CLAUSE_EDGES } from '../context/pattern.ts';

const isNamePart = (slot: Slot | undefined): boolean => {
  const lexeme = slot?.forms[0]?.lexeme;
  return slot !== undefined && !slot.isFixed && ((lexeme?.upos === 'PROPN' && (lexeme.traits.has('given') || lexeme.traits.has('surname') || lexeme.traits.has('person'))) || slot.status === 'name');
};

/** Runs of two or more name words, each from `from` (inclusive) to `to` (exclusive): ولادیمیر پوٹن. */
export function fullNames(slots: readonly Slot[]): readonly { readonly from: number; readonly to: number }[] {
  const names: { from: number; to: number }[] = [];
  for (let at = 0; at < slots.length; at++) {
    let to = at;
    while (isNamePart(slots[to])) to++;
    if (to - at > 1) names.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return names;
}

const isTitle = (slot: Slot | undefined): boolean => slot?.forms.some((form) => form.lexeme.traits.has('title')) ?? false;

/**
 * Takes unknown words for names where their neighbours speak for it: a title or name before them, or the agent mark after.
 * Everything else stays unknown.
 */
export function recogniseNames(slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    if (slot.status !== 'unknown' || slot.token.kind !== 'word') return;
    const before = slots[at - 1];
    const after = slots[at + 1];
    if (isTitle(before) || isNamePart(before) || isNamePart(after)) slot.status = 'name';
    else if (after?.folded === 'نے' && !CLAUSE_EDGES.has(slot.token.text)) slot.status = 'guess';
  });
}
