import type { Form } from '../lexicon.ts';
import { MOTION_VERBS } from '../motion.ts';
import { denotesPerson } from '../person.ts';
import { agentOf } from '../phrases/agent.ts';
import { isPluralOfRespect } from '../phrases/honour.ts';
import type { VerbChain } from '../phrases/verb-chain.ts';
import type { Slot } from '../slot.ts';
import { CLAUSE_EDGES, makesCompound, matches } from './pattern.ts';

/** What a word means by the verb of its clause, which may stand far behind it. */
export interface VerbSense {
  readonly name: string;
  /** Words the rule is about, folded. */
  readonly words: readonly string[];
  /** @returns the index of the sense, or undefined where the rule says nothing */
  readonly sense: (slots: readonly Slot[], at: number, chain: VerbChain) => number | undefined;
  readonly example: readonly [sentence: string, word: string, meaning: string];
  readonly refusal: readonly [sentence: string, word: string, meaning: string];
}

/** Verbs of giving and telling: who gets it stands with کو, what is given without. */
const DITRANSITIVE: ReadonlySet<string> = new Set(['دینا', 'بتانا', 'بھیجنا', 'دکھانا', 'سنانا', 'سکھانا', 'پڑھانا', 'سونپنا', 'کھلانا', 'پلانا', 'دلانا', 'دلوانا', 'سمجھانا', 'لوٹانا', 'بخشنا']);
/** Nominal parts of compound verbs of giving. */
const GIVING: ReadonlySet<string> = new Set(['فراہم', 'پیش', 'ارسال', 'تقسیم', 'واپس']);

const formOf = (slot: Slot | undefined): Form | undefined => slot?.forms[0];
const isPerson = (slot: Slot | undefined): boolean => slot?.status === 'name' || formOf(slot)?.lexeme.upos === 'PRON' || denotesPerson(formOf(slot)?.lexeme);
/** Does a nominal before the chain make a compound with its verb? */
const isCompound = (slots: readonly Slot[], { slots: own, main }: VerbChain): boolean => {
  const before = slots[(own[0] ?? 0) - 1];
  return before !== undefined && makesCompound(before, main.lexeme.lemma);
};

function dative(slots: readonly Slot[], at: number, chain: VerbChain): number | undefined {
  const before = slots[at - 1];
  if (matches(before, { trait: 'weekday' })) return 3;
  const { lexeme } = chain.main;
  const isObliged = chain.values.modality === 'must' || chain.values.modality === 'should';
  if (isObliged && isPerson(before)) return 1;
  if (lexeme.traits.has('intransitive') && chain.values.voice !== 'Pass') return 1;
  if (GIVING.has(slots[(chain.slots[0] ?? 0) - 1]?.folded ?? '')) return 1;
  return DITRANSITIVE.has(lexeme.lemma) && !isCompound(slots, chain) ? 1 : 0;
}

const GENITIVES: ReadonlySet<string> = new Set(['کا', 'کی', 'کے']);
/** Does the verb tell of what has not been yet, or is so without having been done before? */
const isToCome = ({ values: { tense, aspect, mood, modality, verbForm }, main }: VerbChain): boolean =>
  tense === 'Fut' || mood === 'Imp' || mood === 'Sub' || (tense === 'Pres' && aspect !== 'Perf') || (tense === undefined && modality === 'should') || (verbForm === 'Inf' && main.kind === 'infinitive');

const YEAR = /^[0-9\u0660-\u0669\u06F0-\u06F9]{4}$/u;
/** A day, a month, a year, an hour of the day. */
const isPointInTime = (slot: Slot | undefined): boolean =>
  slot?.token.kind === 'number' ? YEAR.test(slot.token.text) : ['weekday', 'month', 'time'].some((trait) => matches(slot, { trait }));

const isBefore = (slots: readonly Slot[], at: number, chain: VerbChain): boolean => {
  const next = chain.slots[0] ?? 0;
  return slots.slice(at + 1, next).every(({ folded }) => folded === 'نہیں' || folded === 'نہ' || folded === 'بھی');
};

/** The first that says something decides. */
export const VERB_SENSES: readonly VerbSense[] = [
  {
    name: 'by a time to come',
    words: ['تک'],
    sense: (slots, at, { values }) => (values.tense === 'Fut' && isPointInTime(slots[at - 1]) ? 4 : undefined),
    example: ['صدر جمعے تک آ جائیں گے', 'تک', 'by'],
    refusal: ['صدر ماسکو تک جائیں گے', 'تک', 'up to'],
  },
  {
    name: 'tomorrow, by a verb of what is or is to come',
    words: ['کل'],
    sense: (slots, at, chain) => (formOf(slots[at])?.lexeme.upos !== 'ADJ' && !GENITIVES.has(slots[at + 1]?.folded ?? '') && isToCome(chain) ? 1 : undefined),
    example: ['کل میں بازار جاؤں گا', 'کل', 'tomorrow'],
    refusal: ['کل صدر نے کہا ہے', 'کل', 'yesterday'],
  },
  {
    name: 'to whom, or whom',
    words: ['کو'],
    sense: dative,
    example: ['صدر کو خط ملا', 'کو', 'to'],
    refusal: ['صدر نے معاہدے کو رد کیا', 'کو', '‹object›'],
  },
  {
    name: 'he, she or they, by the number of the verb',
    words: ['وہ'],
    sense: (slots, at, { values }) => (formOf(slots[at])?.lexeme.upos === 'PRON' && values.number === 'Plur' && values.verbForm === 'Fin' ? 3 : undefined),
    example: ['وہ روس جاتے ہیں', 'وہ', 'he/she/they'],
    refusal: ['وہ روس جاتا ہے', 'وہ', 'he/she/it'],
  },
  {
    name: 'someone, who does it',
    words: ['کویی', 'کسی'],
    sense: (slots, at, chain) => (isBefore(slots, at, chain) || matches(slots[at + 1], { upos: ['ADP'] }) ? 1 : undefined),
    example: ['کوئی آیا ہے', 'کوئی', 'someone'],
    refusal: ['کوئی ملک آیا ہے', 'کوئی', 'some'],
  },
  {
    name: 'any, where it is denied',
    words: ['کویی', 'کسی'],
    sense: (_, __, { values }) => (values.polarity === 'Neg' ? 2 : undefined),
    example: ['کوئی ملک نہیں آیا', 'کوئی', 'any'],
    refusal: ['کوئی ملک آیا', 'کوئی', 'some'],
  },
  {
    name: 'something, done or had',
    words: ['کچھ'],
    sense: (slots, at, chain) => (isBefore(slots, at, chain) ? 1 : undefined),
    example: ['صدر نے کچھ کہا', 'کچھ', 'something'],
    refusal: ['کچھ ملک آئے', 'کچھ', 'some'],
  },
];

const SENSES_OF: ReadonlyMap<string, readonly VerbSense[]> = new Map(VERB_SENSES.flatMap(({ words }) => words).map((word) => [word, VERB_SENSES.filter(({ words }) => words.includes(word))]));

/** Marks and words that a clause does not go on over. */
const isClauseEnd = (slot: Slot): boolean => CLAUSE_EDGES.has(slot.token.text) || formOf(slot)?.lexeme.upos === 'SCONJ';

/** An infinitive before a postposition is only part of what the verb of the clause is about. */
const isVerbalNoun = (slots: readonly Slot[], { slots: own, values }: VerbChain): boolean =>
  (values.verbForm === 'Ger' || values.verbForm === 'Inf') && matches(slots[(own.at(-1) ?? 0) + 1], { upos: ['ADP'] });

/** Chooses senses by the verb that follows in the clause. */
export function chooseSensesByVerb(slots: readonly Slot[], chains: readonly VerbChain[]): void {
  const byStart = new Map(chains.map((chain) => [chain.slots[0] ?? -1, chain]));
  let next: VerbChain | undefined;
  for (let at = slots.length - 1; at >= 0; at--) {
    const slot = slots[at];
    if (!slot) continue;
    const chain = byStart.get(at);
    next = (chain && !isVerbalNoun(slots, chain) ? chain : undefined) ?? (isClauseEnd(slot) ? undefined : next);
    const rules = next && !slot.isFixed ? SENSES_OF.get(slot.folded) : undefined;
    for (const rule of rules ?? []) {
      const sense = next && rule.sense(slots, at, next);
      if (sense === undefined) continue;
      slot.sense = sense;
      break;
    }
  }
}

/** A masculine noun whose form does not show its number, by itself and not before a postposition. */
function isOpenNoun(slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  const form = formOf(slot);
  if (!slot || !form || slot.number !== undefined || form.rule !== undefined || form.features['Case'] !== undefined) return false;
  if (slot.fixedFrom !== undefined && slots[at + 1]?.fixedFrom === slot.fixedFrom) return false;
  const { upos, traits } = slot.expression ?? form.lexeme;
  if (upos !== 'NOUN' || !traits.has('m') || traits.has('time') || traits.has('plural')) return false;
  const next = formOf(slots[at + 1]);
  const after = next?.lexeme.upos;
  // Two nouns side by side are one thing (پولیس اہلکار), unless the second shows a number of its own.
  return after !== 'ADP' && after !== 'PROPN' && after !== 'CCONJ' && (after !== 'NOUN' || next?.rule !== undefined);
}

/** Before these a bare noun may be where one goes: پویلین لوٹ گئے. */

/** Open nouns of the clause before the chain, the nearest first. */
function openNouns(slots: readonly Slot[], chain: VerbChain): readonly number[] {
  const found: number[] = [];
  const start = chain.slots[0] ?? 0;
  for (let at = start - 1; at >= 0; at--) {
    const slot = slots[at];
    if (!slot || isClauseEnd(slot) || slot.folded === 'نے' || formOf(slot)?.lexeme.upos === 'VERB') break;
    const isGoal = at === start - 1 && MOTION_VERBS.includes(chain.main.lexeme.lemma) && !isPerson(slot);
    if (isOpenNoun(slots, at) && !isGoal && (slot.isFixed || !slot.compounds.has(chain.main.lexeme.lemma))) found.push(at);
  }
  return found;
}

/** Does the chain agree with a masculine plural? */
function isMasculinePlural({ forms }: VerbChain): boolean {
  const shown = [...forms.values()].findLast(({ features }) => features['Gender'] !== undefined && features['Number'] !== undefined);
  return shown?.features['Gender'] === 'Masc' && shown.features['Number'] === 'Plur' && shown.features['VerbForm'] !== 'Inf';
}

/** Reads the number of a noun from the verb that agrees with it: کنٹینر پھنس گئے "containers". */
export function chooseNumbersByVerb(slots: readonly Slot[], chains: readonly VerbChain[]): void {
  for (const chain of chains) {
    const start = chain.slots[0] ?? 0;
    if (chain.values.verbForm !== 'Fin' || !isMasculinePlural(chain)) continue;
    const isErgative = agentOf(slots, start) !== undefined && chain.values.tense === 'Past';
    if (!isErgative && isPluralOfRespect(slots, start)) continue;
    const nouns = openNouns(slots, chain);
    const noun = slots[(isErgative ? nouns[0] : nouns.at(-1)) ?? -1];
    if (noun) noun.number = 'Plur';
  }
}
