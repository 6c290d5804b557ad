import type { GlossValues } from '../analysis.ts';
import type { Slot } from '../slot.ts';
import { agentOf } from './agent.ts';
import type { VerbChain } from './verb-chain.ts';

/** A verb whose perfective tells, with ہونا, how someone or something is: بیٹھا ہے "is sitting", رکھی تھی "was lying". */
export interface StateVerb {
  readonly lemma: string;
  /** Sense it has then. */
  readonly sense: number;
  /**
   * Only of what is somewhere, told right before the verb (میز پر رکھی ہے, and not فوج تیار رکھی ہے), or before the thing
   * that lies there (میز پر کتاب رکھی ہے).
   */
  readonly place?: 'before-verb' | 'before-thing';
  /** Only with ہوا: سویا ہوا ہے is asleep, سویا ہے has slept. */
  readonly isWithHua?: true;
  readonly example: readonly [sentence: string, meaning: string];
  readonly refusal: readonly [sentence: string, meaning: string];
}

export const STATE_VERBS: readonly StateVerb[] = [
  { lemma: 'بیٹھنا', sense: 0, example: ['وہ کرسی پر بیٹھا ہے', 'is sitting'], refusal: ['وہ کرسی پر بیٹھا', 'sat'] },
  { lemma: 'لیٹنا', sense: 0, example: ['وہ بستر پر لیٹا تھا', 'was lying down'], refusal: ['وہ بستر پر لیٹے گا', 'will lie down'] },
  { lemma: 'رکھنا', sense: 3, place: 'before-thing', example: ['چابی میز پر رکھی تھی', 'was lying'], refusal: ['اس نے چابی میز پر رکھی تھی', 'had kept'] },
  { lemma: 'پڑنا', sense: 2, place: 'before-verb', example: ['ٹوکری زمین پر پڑی تھی', 'was lying'], refusal: ['رات کو برف پڑی تھی', 'had snowed'] },
  { lemma: 'سونا', sense: 0, isWithHua: true, example: ['بچہ سویا ہوا ہے', 'is sleeping'], refusal: ['بچہ سویا ہے', 'has slept'] },
];
const BY_LEMMA: ReadonlyMap<string, StateVerb> = new Map(STATE_VERBS.map((verb) => [verb.lemma, verb]));

/** The endings that tell of a state, and لکھا ہوا before them. */
const OF_STATE: ReadonlySet<string> = new Set(['verb.perfect.present', 'verb.perfect.past', 'verb.state']);

const isPlace = (slot: Slot | undefined): boolean => ['ADP', 'ADV'].includes(slot?.expression?.upos ?? slot?.forms[0]?.lexeme.upos ?? '') && slot?.folded !== 'کو' && slot?.folded !== 'سے';

function isSomewhere(slots: readonly Slot[], start: number, place: StateVerb['place']): boolean {
  if (place === undefined || isPlace(slots[start - 1])) return true;
  return place === 'before-thing' && slots[start - 1]?.forms[0]?.lexeme.upos === 'NOUN' && isPlace(slots[start - 2]);
}

/** The grammar of the chain as that of a state; undefined where it tells of what was done. */
export function stateOf(slots: readonly Slot[], chain: VerbChain): GlossValues | undefined {
  const verb = BY_LEMMA.get(chain.main.lexeme.lemma);
  const start = chain.slots[0] ?? 0;
  if (!verb || chain.main.kind !== 'perfective' || chain.values.verbForm !== 'Fin' || chain.rules.length === 0 || !chain.rules.every((rule) => OF_STATE.has(rule))) return undefined;
  if (!isSomewhere(slots, start, verb.place) || (verb.isWithHua && !chain.rules.includes('verb.state'))) return undefined;
  if (chain.main.lexeme.traits.has('transitive') && agentOf(slots, start)) return undefined;
  const tense = chain.values.tense ?? 'Pres';
  return { ...chain.values, tense, aspect: 'Prog', sense: verb.sense };
}
