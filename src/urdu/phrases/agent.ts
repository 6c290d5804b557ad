import type { GlossValues } from '../analysis.ts';
import type { Slot } from '../slot.ts';

/** Marks that end the sentence a verb stands in. */
export const SENTENCE_ENDS: ReadonlySet<string> = new Set(['۔', '؟', '!', '?']);
const FIRST_AND_SECOND: Readonly<Record<string, '1' | '2'>> = { میں: '1', ہم: '1', تم: '2', تو: '2', آپ: '2' };

/** Slot of the nearest نے before the verb, in its sentence. */
function agentMark(slots: readonly Slot[], verb: number): number | undefined {
  for (let at = verb - 1; at > 0; at--) {
    if (SENTENCE_ENDS.has(slots[at]?.token.text ?? '')) return undefined;
    if (slots[at]?.folded === 'نے') return at;
  }
  return undefined;
}

/**
 * Number and person of who has done it. With نے the Urdu verb agrees with what was done, not with the doer, as an English verb must:
 * ممالک نے مذمت کی ہے "have condemned".
 * @returns undefined where no doer is marked
 */
export function agentOf(slots: readonly Slot[], verb: number): Pick<GlossValues, 'number' | 'person'> | undefined {
  const mark = agentMark(slots, verb);
  const head = mark === undefined ? undefined : slots[mark - 1];
  const form = head?.forms[0];
  if (mark === undefined || !head) return undefined;
  const person = form?.lexeme.upos === 'PRON' ? FIRST_AND_SECOND[form.lexeme.lemma] : undefined;
  const isJoined = slots[mark - 2]?.folded === 'اور';
  const isOfPeople = head.expression?.upos === 'NOUN';
  const first = head.fixedFrom === undefined || !isOfPeople ? undefined : slots[head.fixedFrom]?.forms[0];
  const isPlural = isJoined || (head.number ?? form?.features['Number']) === 'Plur' || first?.features['Number'] === 'Plur';
  return { number: isPlural ? 'Plur' : 'Sing', ...(person === undefined ? {} : { person }) };
}

/** Does نے stand before the verb in its own clause: ارکان نے دستاویزات پھاڑ دیں? */
export function hasDoer(slots: readonly Slot[], verb: number): boolean {
  const mark = agentMark(slots, verb);
  return mark !== undefined && slots.slice(mark, verb).every(({ folded }) => folded !== 'کہ' && folded !== 'تاکہ' && folded !== 'اگر' && folded !== 'تو' && folded !== '،');
}
