import type { MultiWord } from '../lexicon.ts';
import { CLAUSE_EDGES } from '../context/pattern.ts';
import type { Slot } from '../slot.ts';
import type { VerbChain } from './verb-chain.ts';

/** A compound verb found: its nominal part and the chain that carries it. */
export interface LightVerb {
  readonly expression: MultiWord;
  /** Slots of the nominal part, in reading order. */
  readonly nominal: readonly number[];
  readonly chain: VerbChain;
  /** The entry is of کرنا and the sentence has ہونا: to be done. */
  readonly isPassive: boolean;
}

/** Words that may stand between the nominal part and the verb without belonging to it. */
const PARTICLES: ReadonlySet<string> = new Set(['بھی', 'ہی', 'تو', 'نہیں', 'نہ', 'تک']);
const CASE_MARKS: ReadonlySet<string> = new Set(['سے', 'پر', 'میں', 'کو', 'تک']);
/** Having it done by others has the same English as doing it: رجسٹر کروایا "registered". */
const CAUSATIVES: ReadonlyMap<string, string> = new Map([
  ['کرانا', 'کرنا'], ['کروانا', 'کرنا'], ['دلانا', 'دینا'], ['دلوانا', 'دینا'], ['رکھوانا', 'رکھنا'], ['لگوانا', 'لگانا'], ['بنوانا', 'بنانا'],
]);
/** A nominal part this many words before its verb is likelier to belong to something else. */
const WIDEST_GAP = 6;

/** Slots of the whole nominal part, its last word standing at `last`; particles between its words are passed over. */
function nominalAt(slots: readonly Slot[], last: number, expression: MultiWord): readonly number[] | undefined {
  const words = expression.words.slice(0, -1);
  const found: number[] = [last];
  let at = last - 1;
  for (const word of words.slice(0, -1).toReversed()) {
    while (PARTICLES.has(slots[at]?.folded ?? '') && slots[at]?.folded !== word) at--;
    const slot = slots[at];
    if (!slot || !slot.heads.includes(word)) return undefined;
    found.unshift(at--);
  }
  return found;
}

/** Is the verb no more than "is"? جاری ہے is a state, no passive. */
const isCopula = (chain: VerbChain): boolean => ['present', 'past'].includes(chain.main.kind ?? '');

function compoundAt(slots: readonly Slot[], at: number, chain: VerbChain, verb: string): Pick<LightVerb, 'expression' | 'nominal'> | undefined {
  for (const expression of slots[at]?.compounds.get(verb) ?? NO_EXPRESSIONS) {
    if (isCopula(chain) && !expression.lexeme.traits.has('state')) continue;
    const nominal = nominalAt(slots, at, expression);
    if (nominal && !nominal.some((i) => chain.slots.includes(i) || isPartOfOther(slots, i, nominal))) return { expression, nominal };
  }
  return undefined;
}

/** Does the word stand in a fixed expression that is more than the nominal part: کم of کم سے کم? */
function isPartOfOther(slots: readonly Slot[], at: number, nominal: readonly number[]): boolean {
  const from = slots[at]?.fixedFrom;
  if (from === undefined) return false;
  for (let i = from; slots[i]?.fixedFrom === from; i++) if (!nominal.includes(i)) return true;
  return false;
}

const NO_EXPRESSIONS: readonly MultiWord[] = [];

/** Where a phrase that ends in a postposition at `at` begins; undefined where none ends there. */
function beforePhrase(slots: readonly Slot[], at: number): number | undefined {
  if (!CASE_MARKS.has(slots[at]?.folded ?? '')) return undefined;
  let start = at - 1;
  const nominal = slots[start]?.forms[0]?.lexeme.upos;
  if (nominal !== 'NOUN' && nominal !== 'PROPN' && nominal !== 'PRON' && slots[start]?.forms.length !== 0) return undefined;
  while (slots[start - 1]?.isFixed && slots[start]?.isFixed) start--;
  while (['ADJ', 'DET', 'NUM'].includes(slots[start - 1]?.forms[0]?.lexeme.upos ?? '')) start--;
  return start - 1;
}

/** Steps left over one thing that may stand between nominal part and verb. */
function stepLeft(slots: readonly Slot[], at: number): number | undefined {
  const slot = slots[at];
  if (!slot || CLAUSE_EDGES.has(slot.token.text)) return undefined;
  if (PARTICLES.has(slot.folded) && !CASE_MARKS.has(slot.folded)) return at - 1;
  const upos = slot.forms[0]?.lexeme.upos;
  if (upos === 'ADV' && !slot.isFixed) return at - 1;
  return beforePhrase(slots, at);
}

/** The nominal part at or left of the chain, as near as can be. */
function search(slots: readonly Slot[], chain: VerbChain, verb: string): Pick<LightVerb, 'expression' | 'nominal'> | undefined {
  const first = chain.slots[0] ?? 0;
  for (let at: number | undefined = first - 1; at !== undefined && at >= 0 && first - at <= WIDEST_GAP; at = stepLeft(slots, at)) {
    const found = compoundAt(slots, at, chain, verb);
    if (found) return found;
  }
  return undefined;
}

/** حملے ہوئے: what happens can be counted, and is no part of the verb. */
const isCountedNoun = (slot: Slot | undefined): boolean => slot?.forms[0]?.lexeme.upos === 'NOUN' && slot.forms[0].features['Number'] === 'Plur';

/** سبزی تازہ ہوتی ہے: what is so as a rule neither becomes so nor is made so. */
const isHabit = ({ main, rules }: VerbChain): boolean => main.kind === 'imperfective' && rules.length === 1;
/** Adjectives of what an act has brought about: نوٹس جاری ہوتے ہیں "are issued". */
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(['جاری', 'منظور', 'نافذ', 'عائد', 'نامزد', 'معطل', 'فراہم', 'منسوخ', 'ملتوی', 'گرفتار', 'نصب', 'ثابت', 'تبدیل', 'تقسیم', 'برآمد', 'درآمد']);
const isQuality = (slot: Slot | undefined): boolean => slot?.forms[0]?.lexeme.upos === 'ADJ' && !BROUGHT_ABOUT.has(slot.forms[0].lexeme.lemma);

/** The compound verb a chain is part of: توثیق … کی گئی ہے. */
export function lightVerbOf(slots: readonly Slot[], chain: VerbChain): LightVerb | undefined {
  const verb = chain.main.lexeme.lemma;
  const plain = CAUSATIVES.get(verb);
  const found = search(slots, chain, verb) ?? (plain === undefined ? undefined : search(slots, chain, plain));
  if (found) return { ...found, chain, isPassive: false };
  if (verb !== 'ہونا' || isCopula(chain)) return undefined;
  const active = search(slots, chain, 'کرنا');
  const last = slots[active?.nominal.at(-1) ?? -1];
  if (!active?.expression.lexeme.traits.has('transitive') || isCountedNoun(last) || (isHabit(chain) && isQuality(last))) return undefined;
  return { ...active, chain, isPassive: true };
}

/** Is a genitive before the compound the object of what somebody does? */
export const governsGenitive = ({ expression, chain, isPassive }: LightVerb): boolean =>
  expression.lexeme.traits.has('transitive') && !isPassive && chain.values.voice !== 'Pass';

/** A quality that something is brought to, or comes to, by no entry of its own: تیز کرنا "make fast", خاموش ہونا "become silent". */
export interface Change {
  /** Slot of the adjective. */
  readonly quality: number;
  readonly chain: VerbChain;
  /** Sense of the verb: to make, to become, to be. */
  readonly sense: number;
}

/** Verbs that bring about a quality, and the sense they have then. */
const CHANGES: ReadonlyMap<string, number> = new Map([['کرنا', 1], ['بنانا', 0], ['ہونا', 2]]);
/** Sense of ہونا where nothing changes. */
const BEING = 0;

/** The change that a chain tells of together with the adjective before it; undefined where there is none. */
export function changeOf(slots: readonly Slot[], chain: VerbChain): Change | undefined {
  const sense = CHANGES.get(chain.main.lexeme.lemma);
  if (sense === undefined || isCopula(chain)) return undefined;
  let quality = (chain.slots[0] ?? 0) - 1;
  while (PARTICLES.has(slots[quality]?.folded ?? '')) quality--;
  const slot = slots[quality];
  const adjective = slot?.forms[0];
  if (!slot || slot.isFixed || slot.isName || adjective?.lexeme.upos !== 'ADJ' || adjective.lexeme.traits.has('quantity') || adjective.lexeme.lemma === 'والا') return undefined;
  return { quality, chain, sense: chain.main.lexeme.lemma === 'ہونا' && isHabit(chain) ? BEING : sense };
}
