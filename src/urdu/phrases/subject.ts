import type { GlossValues } from '../analysis.ts';
import { CLAUSE_EDGES } from '../context/pattern.ts';
import type { Slot } from '../slot.ts';

type Agreement = Pick<GlossValues, 'number' | 'person'>;

const FIRST: Agreement = { number: 'Sing', person: '1' };
const SECOND: Agreement = { number: 'Plur', person: '2' };
/** Pronouns that tell by themselves who does it. */
const SUBJECTS: ReadonlyMap<string, Agreement> = new Map([['میں', FIRST], ['ہم', { number: 'Plur', person: '1' }], ['تم', SECOND], ['آپ', SECOND]]);
/** Whom something falls to. */
const OBLIGED: ReadonlyMap<string, Agreement> = new Map([['مجھے', FIRST], ['ہمیں', { number: 'Plur', person: '1' }], ['تمہیں', SECOND], ['انہیں', { number: 'Plur' }], ['اسے', { number: 'Sing' }]]);

/** Slots of the clause before the verb, the nearest first. */
function* before(slots: readonly Slot[], verb: number): Generator<readonly [at: number, slot: Slot]> {
  for (let at = verb - 1; at >= 0; at--) {
    const slot = slots[at];
    const upos = slot?.forms[0]?.lexeme.upos;
    if (!slot || CLAUSE_EDGES.has(slot.token.text) || upos === 'SCONJ') return;
    const isNewClause = upos === 'CCONJ' && ['VERB', 'AUX'].includes(slots[at - 1]?.forms[0]?.lexeme.upos ?? '');
    if (isNewClause) return;
    yield [at, slot];
  }
}

const isPronoun = (slot: Slot): boolean => slot.forms[0]?.lexeme.upos === 'PRON';
const hasPostposition = (slots: readonly Slot[], at: number): boolean => slots[at + 1]?.forms[0]?.lexeme.upos === 'ADP';

/**
 * Number and person of who does it, where a pronoun tells and the verb does not: میں نہیں جانتی "do not know".
 * @returns undefined where no pronoun of the first or second person is the subject of the clause
 */
export function subjectOf(slots: readonly Slot[], verb: number): Agreement | undefined {
  for (const [at, slot] of before(slots, verb)) {
    const found = isPronoun(slot) && !hasPostposition(slots, at) ? SUBJECTS.get(slot.folded) : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * Number and person of whom a duty falls to, with which the Urdu verb does not agree: مجھے دودھ لینا ہے "have to take".
 * @returns undefined where nobody is named in the dative
 */
export function obligedOf(slots: readonly Slot[], verb: number): Agreement | undefined {
  for (const [at, slot] of before(slots, verb)) {
    const found = OBLIGED.get(slot.folded);
    if (found) return found;
    if (slot.folded !== 'کو') continue;
    const who = slots[at - 1];
    const own = who && isPronoun(who) ? SUBJECTS.get(who.folded) : undefined;
    return own ?? { number: (who?.number ?? who?.forms[0]?.features['Number']) === 'Plur' ? 'Plur' : 'Sing' };
  }
  return undefined;
}
