import { denotesPerson } from '../person.ts';
import type { Slot } from '../slot.ts';

/** A relative clause follows what it is about at most so many words behind. */
const FARTHEST = 6;
/** Senses of جو. */
const WHO = 0;
const WHICH = 1;

/** Is جو about a person? By the noun nearest before it: وہ لوگ جو "who", وہ معاہدہ جو "which". */
function isOfPerson(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const slot = slots[i];
    if (slot?.status === 'name') return true;
    const form = slot?.forms[0];
    if (form?.lexeme.upos === 'NOUN' || form?.lexeme.upos === 'PROPN') return denotesPerson(form.lexeme);
  }
  return true;
}

/** Tells who from which. */
export function chooseRelatives(slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    if (slot.folded === 'جو' && !slot.isFixed && slot.sense === undefined) slot.sense = isOfPerson(slots, at) ? WHO : WHICH;
  });
}
