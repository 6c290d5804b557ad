import type { Slot } from '../slot.ts';

const isNumber = (slot: Slot | undefined, digits: RegExp): boolean => slot?.token.kind === 'number' && digits.test(slot.token.text);
const isMonth = (slot: Slot | undefined): boolean => slot?.forms.some((form) => form.lexeme.traits.has('month')) ?? false;
const DAY = /^[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}$/u;
const YEAR = /^[0-9\u0660-\u0669\u06F0-\u06F9]{4}\u0621?$/u; // U+0621 ARABIC LETTER HAMZA, of the era

/** Dates with a month: 12 نومبر 2024, 12 نومبر, نومبر 2024. `to` is exclusive. */
export function dates(slots: readonly Slot[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < slots.length; at++) {
    if (!isMonth(slots[at])) continue;
    const from = isNumber(slots[at - 1], DAY) ? at - 1 : at;
    const to = isNumber(slots[at + 1], YEAR) ? at + 2 : at + 1;
    if (to - from > 1) found.push({ from, to });
  }
  return found;
}
