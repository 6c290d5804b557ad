import type { Affix, Upos } from '../analysis.ts';
import type { Form, Lexeme } from '../lexicon.ts';
import type { Slot } from '../slot.ts';

/** A word of a compound's meaning: that of a slot, with what a prefix adds to it; `each` stands for no slot. */
export type MeaningPart = { readonly at: number; readonly affix?: Affix; readonly degree?: 'Sup'; readonly done?: Lexeme } | 'each' | 'of';

/** Words that form one by a living rule, and no entry of their own: slots `from` to `to` (exclusive). */
export interface CompoundMatch {
  readonly from: number;
  readonly to: number;
  /** In English order. */
  readonly meaning: readonly MeaningPart[];
  /** What ties the words in Roman. */
  readonly joint: ' ' | '-' | '-e-';
}

export interface CompoundRule {
  readonly name: string;
  readonly match: (slots: readonly Slot[], at: number) => CompoundMatch | undefined;
  readonly example: readonly [text: string, phrase: string, meaning: string];
  /** A text that holds no such compound. */
  readonly refusal: string;
}

const formOf = (slot: Slot | undefined): Form | undefined => (slot?.isFixed || slot?.isName ? undefined : slot?.forms[0]);
const isUpos = (slot: Slot | undefined, ...tags: readonly Upos[]): boolean => tags.includes(formOf(slot)?.lexeme.upos ?? 'X');
const isTwice = (slots: readonly Slot[], at: number): boolean => slots[at]?.token.kind === 'word' && slots[at]?.folded === slots[at + 1]?.folded && slots[at + 2]?.folded !== slots[at]?.folded;

const twice = (at: number, meaning: readonly MeaningPart[]): CompoundMatch => ({ from: at, to: at + 2, meaning, joint: ' ' });

/** Words that make a prefix though they are written apart. */
const PREFIXES: Readonly<Record<string, { readonly affix: Affix; readonly before: Upos }>> = {
  غیر: { affix: 'non', before: 'ADJ' },
  نا: { affix: 'not', before: 'ADJ' },
  بے: { affix: 'without', before: 'NOUN' },
};

/** اعلان کردہ is what has been announced, where there is a verb for it; منظور شدہ is no more than approved. */
function doneOf(slot: Slot | undefined, at: number): MeaningPart {
  const verb = isUpos(slot, 'NOUN') ? slot?.compounds.get('کرنا')?.find(({ words }) => words.length === 2)?.lexeme : undefined;
  return verb ? { at, done: verb } : { at };
}

/** Persian participles behind what something has been brought to. */
const BROUGHT_TO: ReadonlySet<string> = new Set(['شدہ', 'کردہ']);

const LONGEST_PREFIX = Math.max(...Object.keys(PREFIXES).map((prefix) => prefix.length));

/** The first that holds decides. */
export const COMPOUND_RULES: readonly CompoundRule[] = [
  {
    name: 'a quality or manner said twice',
    match: (slots, at) => (isTwice(slots, at) && isUpos(slots[at], 'ADJ', 'ADV') ? twice(at, [{ at }]) : undefined),
    example: ['وہ مضبوط مضبوط ممالک ہیں', 'مضبوط مضبوط', 'strong'],
    refusal: 'وہ مضبوط، مضبوط ملک ہے',
  },
  {
    name: 'a thing said twice, one by one',
    match: (slots, at) => (isTwice(slots, at) && isUpos(slots[at], 'NOUN') ? twice(at, ['each', { at }]) : undefined),
    example: ['فوج نے ملک ملک کا دورہ کیا', 'ملک ملک', 'each country'],
    refusal: 'یہ ملک، ملک ہے',
  },
  {
    name: 'a number said twice, so many each',
    match: (slots, at) => (isTwice(slots, at) && isUpos(slots[at], 'NUM') ? twice(at, [{ at }, 'each']) : undefined),
    example: ['دو دو فوجی', 'دو دو', 'two each'],
    refusal: 'دو دس فوجی',
  },
  {
    name: 'two words tied by و',
    match: (slots, at) => {
      const isTied = slots[at + 1]?.folded === 'و' && (isUpos(slots[at], 'NOUN') ? isUpos(slots[at + 2], 'NOUN') : isUpos(slots[at], 'ADJ') && isUpos(slots[at + 2], 'ADJ'));
      return isTied ? { from: at, to: at + 3, meaning: [{ at }, { at: at + 1 }, { at: at + 2 }], joint: '-' } : undefined;
    },
    example: ['علم و ادب', 'علم و ادب', 'knowledge and literature'],
    refusal: 'علم اور ادب',
  },
  {
    name: 'a marked izafat before a noun or name',
    match: (slots, at) => {
      const slot = slots[at];
      const isTied = slot !== undefined && slot.isIzafat && isUpos(slot, 'NOUN') && isUpos(slots[at + 1], 'NOUN', 'PROPN');
      return isTied ? { from: at, to: at + 2, meaning: [{ at }, 'of', { at: at + 1 }], joint: '-e-' } : undefined;
    },
    example: ['شہرِ ماسکو نے کہا', 'شہرِ ماسکو', 'city of Moscow'],
    refusal: 'شہر ماسکو میں ہے',
  },
  {
    name: 'a marked izafat before a quality',
    match: (slots, at) => {
      const slot = slots[at];
      const isTied = slot !== undefined && slot.isIzafat && isUpos(slot, 'NOUN') && isUpos(slots[at + 1], 'ADJ');
      return isTied ? { from: at, to: at + 2, meaning: [{ at: at + 1 }, { at }], joint: '-e-' } : undefined;
    },
    example: ['ملکِ شمالی', 'ملکِ شمالی', 'northern country'],
    refusal: 'شمالی ملک',
  },
  {
    name: 'the superlative with سب سے',
    match: (slots, at) => (slots[at]?.folded === 'سب' && slots[at + 1]?.folded === 'سے' && isUpos(slots[at + 2], 'ADJ') && slots[at + 2]?.forms[0]?.features['Degree'] === undefined ? { from: at, to: at + 3, meaning: [{ at: at + 2, degree: 'Sup' }], joint: ' ' } : undefined),
    example: ['یہ سب سے بڑا ملک ہے', 'سب سے بڑا', 'biggest'],
    refusal: 'سب ملک سے آئے',
  },
  {
    name: 'the superlative written apart',
    match: (slots, at) => (slots[at + 1]?.folded === 'ترین' && isUpos(slots[at], 'ADJ') ? { from: at, to: at + 2, meaning: [{ at, degree: 'Sup' }], joint: ' ' } : undefined),
    example: ['یہ اہم ترین ملک ہے', 'اہم ترین', 'most important'],
    refusal: 'یہ اہم ملک ہے',
  },
  {
    name: 'a state that something has been brought to',
    match: (slots, at) => (BROUGHT_TO.has(slots[at + 1]?.folded ?? '') && isUpos(slots[at], 'ADJ', 'NOUN') ? { from: at, to: at + 2, meaning: [doneOf(slots[at], at)], joint: ' ' } : undefined),
    example: ['یہ منظور شدہ معاہدہ ہے', 'منظور شدہ', 'approved'],
    refusal: 'یہ منظور ہے',
  },
  {
    name: 'a prefix written apart',
    match: (slots, at) => {
      const prefix = PREFIXES[slots[at]?.token.text ?? ''];
      return prefix && !slots[at]?.isFixed && isUpos(slots[at + 1], prefix.before) ? { from: at, to: at + 2, meaning: [{ at: at + 1, affix: prefix.affix }], joint: ' ' } : undefined;
    },
    example: ['غیر مسلم فوجی', 'غیر مسلم', 'non-Muslim'],
    refusal: 'غیر کی فوج',
  },
];

/** What every rule asks of the words, so that most are passed over at once. */
function mayBegin(slots: readonly Slot[], at: number): boolean {
  const [slot, after] = [slots[at], slots[at + 1]];
  return slot !== undefined && (slot.folded === after?.folded || after?.folded === 'و' || after?.folded === 'ترین' || BROUGHT_TO.has(after?.folded ?? '') || slot.folded === 'سب' || (slot.token.text.length <= LONGEST_PREFIX && slot.token.text in PREFIXES) || slot.isIzafat);
}

/** Compounds by rule, from the left; none overlap. */
export function compounds(slots: readonly Slot[]): readonly CompoundMatch[] {
  const found: CompoundMatch[] = [];
  for (let at = 0; at < slots.length - 1; at++) {
    const match = mayBegin(slots, at) ? matchAt(slots, at) : undefined;
    if (!match) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}

function matchAt(slots: readonly Slot[], at: number): CompoundMatch | undefined {
  for (const rule of COMPOUND_RULES) {
    const match = rule.match(slots, at);
    if (match) return match;
  }
  return undefined;
}
