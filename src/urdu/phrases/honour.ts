import { CLAUSE_EDGES } from '../context/pattern.ts';
import type { Slot } from '../slot.ts';

const PERSON_TRAITS = ['person', 'given', 'surname'];
/** Persons of whom there is but one, named with respect even without their name. */
const HONOURED_LEMMAS: ReadonlySet<string> = new Set(['والد', 'والدہ', 'شوہر', 'صدر', 'وزیراعظم', 'وزیر', 'گورنر', 'سربراہ', 'چیئرمین', 'ترجمان', 'سفیر', 'بادشاہ', 'امام', 'پوپ', 'چانسلر', 'اسپیکر', 'کپتان', 'پروفیسر', 'ڈاکٹر', 'مولانا', 'جناب', 'شیخ', 'مفتی', 'ملکہ', 'نواب', 'میئر', 'ڈائریکٹر', 'جسٹس']);

const uposOf = (slot: Slot | undefined): string | undefined => slot?.forms[0]?.lexeme.upos;
const isNominal = (slot: Slot | undefined): boolean => {
  const upos = uposOf(slot);
  if (slot?.isName || upos === 'NOUN' || upos === 'PROPN') return true;
  return slot?.token.kind === 'word' && slot.forms.length === 0;
};
const isTitleAfter = (slot: Slot | undefined): boolean => uposOf(slot) === 'PART' && slot?.forms[0]?.lexeme.traits.has('title') === true;
const isMany = (slot: Slot | undefined): boolean => slot?.token.kind === 'number' || slot?.forms[0]?.lexeme.traits.has('quantity') === true;

function clauseStart(slots: readonly Slot[], verb: number): number {
  let start = verb;
  while (start > 0 && !CLAUSE_EDGES.has(slots[start - 1]?.token.text ?? '') && uposOf(slots[start - 1]) !== 'SCONJ') start--;
  return start;
}

function isHonoured(slot: Slot | undefined): boolean {
  const form = slot?.forms[0];
  if (!slot || !form || slot.number === 'Plur' || form.features['Number'] === 'Plur') return false;
  const { traits, lemma } = form.lexeme;
  return HONOURED_LEMMAS.has(lemma) || PERSON_TRAITS.some((trait) => traits.has(trait));
}

/** Where the run of nominals that begins at `at` ends (exclusive), a title after a name with it. */
function endOfRun(slots: readonly Slot[], at: number): number {
  let to = at + 1;
  while (isNominal(slots[to]) || isTitleAfter(slots[to])) to++;
  return to;
}

/**
 * Is the doer of the verb one person, spoken of in the plural out of respect: صدر آئے ہیں "has come"? The doer is the first
 * nominal of the clause that no postposition follows.
 */
export function isPluralOfRespect(slots: readonly Slot[], verb: number): boolean {
  let isCounted = false;
  for (let at = clauseStart(slots, verb); at < verb; ) {
    const slot = slots[at];
    if (uposOf(slot) === 'VERB' || uposOf(slot) === 'PRON') return false;
    if (!isNominal(slot)) {
      isCounted = uposOf(slot) !== 'ADP' && (isCounted || isMany(slot));
      at++;
      continue;
    }
    const to = Math.min(endOfRun(slots, at), verb);
    const after = uposOf(slots[to]);
    if (after === 'CCONJ') return false;
    if (after !== 'ADP') return !isCounted && slots.slice(at, to).some(isHonoured);
    at = to;
  }
  return false;
}
