import { hasDoer, SENTENCE_ENDS } from '../phrases/agent.ts';
import type { Form } from '../lexicon.ts';
import type { Slot } from '../slot.ts';
import { CLAUSE_EDGES } from './pattern.ts';

/** A form that tells of what was done by several (وہ جلے) and of what may be done by one (تاکہ وہ نہ جلے) alike. Of سکے English has "could" for both. */
export const mayBeOpen = (forms: readonly Form[]): boolean =>
  forms.some(({ kind, lexeme }) => kind === 'subjunctive' && lexeme.lemma !== 'سکنا') && forms.some(({ kind, features }) => kind === 'perfective' && features['Gender'] === 'Masc' && features['Number'] === 'Plur');

/** How it is told that a thing is wished for, feared or waited for, and has not been. */
export interface OpenSign {
  readonly name: string;
  readonly shows: (slots: readonly Slot[], at: number) => boolean;
  readonly example: readonly [sentence: string, word: string];
  readonly refusal: readonly [sentence: string, word: string];
}

/** Slot of the word that opens the clause, by looking back from the verb; undefined where the clause begins with none of them. */
function openerOf(slots: readonly Slot[], at: number, openers: ReadonlySet<string>): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const slot = slots[i];
    if (!slot || CLAUSE_EDGES.has(slot.token.text)) return undefined;
    if (openers.has(slot.folded)) return i;
    if (slot.forms[0]?.lexeme.upos === 'SCONJ') return undefined;
  }
  return undefined;
}

const SO_THAT: ReadonlySet<string> = new Set(['تاکہ', 'مبادا', 'کاش']);
const THAT: ReadonlySet<string> = new Set(['کہ']);
const WISHES: ReadonlySet<string> = new Set(['دعا', 'چاہنا', 'چاہیے', 'ضروری', 'لازم', 'لازمی', 'ممکن', 'بہتر', 'خواہش']);
/** A wish stands so many words before the کہ at most: ہم یہ چاہتے ہیں کہ. */
const WISH_REACH = 3;
const WHEN: ReadonlySet<string> = new Set(['جب', 'جبتک', 'جوںہی', 'جونہی']);
const ANYONE: ReadonlySet<string> = new Set(['کویی']);
const FUTURE_ENDINGS: ReadonlySet<string> = new Set(['گا', 'گے', 'گی']);

const isFinal = (slots: readonly Slot[], at: number): boolean => slots[at + 1] === undefined || SENTENCE_ENDS.has(slots[at + 1]?.token.text ?? '');

/** Is it told in this word that something is to come: a future, or what is asked at the end of a sentence? */
const isToCome = (slots: readonly Slot[], at: number): boolean => {
  const slot = slots[at];
  const kind = slot?.forms[0]?.kind;
  if (!slot) return false;
  if (FUTURE_ENDINGS.has(slot.folded) || kind === 'future') return true;
  return (kind === 'imperative' || kind === 'infinitive') && (isFinal(slots, at) || slots[at + 1]?.folded === 'جب');
};

/** Does the sentence around the verb tell of something to come, in another clause? */
function isOfFuture(slots: readonly Slot[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; slots[i] && !SENTENCE_ENDS.has(slots[i]?.token.text ?? ''); i += step) if (isToCome(slots, i)) return true;
  }
  return false;
}

export const OPEN_SIGNS: readonly OpenSign[] = [
  {
    name: 'a purpose',
    shows: (slots, at) => openerOf(slots, at, SO_THAT) !== undefined,
    example: ['چمچ گھمائیں تاکہ دودھ نہ جلے', 'جلے'],
    refusal: ['گاؤں کے گھر جلے', 'جلے'],
  },
  {
    name: 'what is prayed for, wanted or needful',
    shows: (slots, at) => {
      const that = openerOf(slots, at, THAT);
      return that !== undefined && slots.slice(Math.max(0, that - WISH_REACH), that).some(({ heads }) => heads.some((head) => WISHES.has(head)));
    },
    example: ['دعا کرو کہ بارش رکے', 'رکے'],
    refusal: ['اس نے کہا کہ لوگ رکے', 'رکے'],
  },
  {
    name: 'one, whoever it be, and a form that as a past would be of several',
    shows: (slots, at) => {
      const who = openerOf(slots, at, ANYONE);
      return who !== undefined && slots[who - 1]?.folded !== 'اگر' && slots[who + 1]?.forms[0]?.lexeme.upos !== 'NUM' && slots.slice(who, at).every(({ folded }) => folded !== 'کے' && folded !== 'کو' && folded !== 'سے');
    },
    example: ['آج کوئی بھوکا نہ سوئے', 'سوئے'],
    refusal: ['آج بچے نہ سوئے', 'سوئے'],
  },
  {
    name: 'a time to come',
    shows: (slots, at) => openerOf(slots, at, WHEN) !== undefined && isOfFuture(slots, at),
    example: ['میں تب آؤں گا جب پانی رکے', 'رکے'],
    refusal: ['میں تب آیا جب وہ رکے', 'رکے'],
  },
];

/** Is the word told of as not having come about? */
export const isOpen = (slots: readonly Slot[], at: number): boolean => !hasDoer(slots, at) && OPEN_SIGNS.some(({ shows }) => shows(slots, at));
