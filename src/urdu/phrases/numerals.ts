import { fold } from '../fold.ts';
import { numberValue } from '../number.ts';
import type { Slot } from '../slot.ts';

/** One to ninety-nine, in order. */
const UNITS = [
  'ایک دو تین چار پانچ چھ سات آٹھ نو دس',
  'گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس',
  'اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس',
  'اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس',
  'اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس',
  'اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ',
  'اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر',
  'اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی اسی',
  'اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے',
  'اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے',
].flatMap((row) => row.split(' '));

/** What a word for a number does to those beside it; a fraction is added to the next: ساڑھے تین is three and a half. */
interface Part {
  readonly is: 'unit' | 'digits' | 'hundred' | 'multiplier' | 'fraction';
  readonly value: number;
}

const part = (is: Part['is'], value: number): Part => ({ is, value });
export const PARTS: ReadonlyMap<string, Part> = new Map(
  [
    ...UNITS.map((word, i) => [word, part('unit', i + 1)] as const),
    ['تریپن', part('unit', 53)] as const,
    ['ڈیڑھ', part('unit', 1.5)] as const,
    ['ڈھائی', part('unit', 2.5)] as const,
    ['ساڑھے', part('fraction', 0.5)] as const,
    ['سوا', part('fraction', 0.25)] as const,
    ['پونے', part('fraction', -0.25)] as const,
    ['سو', part('hundred', 100)] as const,
    ['ہزار', part('multiplier', 1e3)] as const,
    ['لاکھ', part('multiplier', 1e5)] as const,
    ['ملین', part('multiplier', 1e6)] as const,
    ['کروڑ', part('multiplier', 1e7)] as const,
    ['ارب', part('multiplier', 1e9)] as const,
    ['بلین', part('multiplier', 1e9)] as const,
    ['کھرب', part('multiplier', 1e11)] as const,
    ['ٹریلین', part('multiplier', 1e12)] as const,
  ].map(([word, value]) => [fold(word), value]),
);

function partOf(slot: Slot | undefined): Part | undefined {
  if (!slot || slot.isFixed) return undefined;
  if (slot.token.kind === 'number') {
    const value = numberValue(slot.token.text);
    return value === undefined ? undefined : { is: 'digits', value };
  }
  return slot.forms[0]?.lexeme.upos === 'NUM' ? PARTS.get(slot.folded) : undefined;
}

/** A number half reckoned. */
interface Sum {
  readonly total: number;
  /** What the next multiplier will multiply. */
  readonly open?: number;
  readonly fraction?: number;
  /** Multipliers go down; only a bare one goes up: لاکھ کروڑ. */
  readonly lowest: number;
}

const valueOf = ({ total, open = 0 }: Sum): number => total + open;
/** A multiplier with nothing before it counts one, with a fraction one and that: سوا لاکھ. */
const multiplied = ({ open, fraction }: Sum, value: number): number => (open ?? 1 + (fraction ?? 0)) * value;

/** How each kind of part goes on with a number. @returns undefined where it begins another */
const STEPS: Readonly<Record<Part['is'], (sum: Sum, value: number) => Sum | undefined>> = {
  unit: ({ total, open, fraction = 0, lowest }, value) => {
    const isFree = open === undefined || (open > 0 && open % 100 === 0 && value < 100);
    return isFree && value < lowest ? { total, open: (open ?? 0) + value + fraction, lowest } : undefined;
  },
  digits: ({ total, open, fraction, lowest }, value) => (open === undefined && fraction === undefined && value < lowest ? { total, open: value, lowest } : undefined),
  fraction: ({ open, fraction, ...sum }, value) => (open === undefined && fraction === undefined ? { ...sum, fraction: value } : undefined),
  hundred: (sum, value) => ((sum.open ?? 0) < 100 ? { total: sum.total, open: multiplied(sum, value), lowest: sum.lowest } : undefined),
  multiplier: (sum, value) => {
    const isBare = sum.open === undefined && sum.fraction === undefined;
    if (value < sum.lowest) return isBare && sum.lowest !== Infinity ? undefined : { total: sum.total + multiplied(sum, value), lowest: value };
    return isBare && value > sum.lowest ? { total: sum.total * value, lowest: value } : undefined;
  },
};

/** A number of one word or more: slots from where it was sought to `to` (exclusive). */
interface Numeral {
  readonly value: number;
  readonly to: number;
}

/** The number that begins at `at`, as long as its words go on: دو کروڑ تین لاکھ, ساڑھے تین سو. */
function numeralAt(slots: readonly Slot[], at: number): Numeral | undefined {
  let sum: Sum = { total: 0, lowest: Infinity };
  let to = at;
  for (; ; to++) {
    const found = partOf(slots[to]);
    const next = found && STEPS[found.is](sum, found.value);
    if (!next) break;
    sum = next;
  }
  return to === at || sum.fraction !== undefined ? undefined : withDecimals(slots, { value: rounded(valueOf(sum)), to });
}

const DECIMAL_POINT = fold('اعشاریہ');

/** پانچ اعشاریہ آٹھ is 5.8: behind the point stand single digits, or one number of them. */
function withDecimals(slots: readonly Slot[], whole: Numeral): Numeral {
  if (slots[whole.to]?.folded !== DECIMAL_POINT) return whole;
  let digits = '';
  let to = whole.to + 1;
  for (let digit = partOf(slots[to]); digit && (digit.is === 'unit' || digit.is === 'digits') && Number.isInteger(digit.value); digit = partOf(slots[to])) {
    digits += String(digit.value);
    to++;
  }
  return digits === '' ? whole : { value: Number(`${whole.value}.${digits}`), to };
}

/** A number of several words, or a range of two numbers. `to` is exclusive. */
export interface NumberMatch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly countTo?: number;
  readonly ordinal?: true;
  /** Slot of the word for percent. */
  readonly percent?: number;
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['واں', 'ویں']);
const PERCENT = 'فیصد';
/** No reckoning shows in the digits: 3.3 lakh is 330,000. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const MULTIPLIERS: readonly number[] = [...PARTS.values()].filter(({ is }) => is === 'hundred' || is === 'multiplier').map(({ value }) => value).toSorted((a, b) => b - a);

/** دو تین لاکھ is two to three hundred thousand: the multiplier is said once. */
function rangeStart(first: number, second: number): number {
  const multiplier = MULTIPLIERS.find((value) => second >= value && second % value === 0);
  return multiplier !== undefined && first < multiplier && first * multiplier < second ? first * multiplier : first;
}

/** The widest step between two numbers said one after the other for "about": دس پندرہ. */
const WIDEST_STEP = 5;

/** دس سے پندرہ, دو تین لاکھ. */
function rangeAt(slots: readonly Slot[], from: number, first: Numeral): NumberMatch | undefined {
  const isFrom = slots[first.to]?.folded === 'سے';
  const second = numeralAt(slots, isFrom ? first.to + 1 : first.to);
  if (!second || second.value <= first.value) return undefined;
  const start = rangeStart(first.value, second.value);
  const isAbout = first.to === from + 1 && slots[from]?.token.kind === 'word' && ((second.value - start) / start) * first.value <= WIDEST_STEP;
  return isFrom || isAbout ? { from, to: second.to, count: start, countTo: second.value } : undefined;
}

function matchAt(slots: readonly Slot[], from: number): NumberMatch | undefined {
  const first = numeralAt(slots, from);
  if (!first) return undefined;
  const ending = slots[first.to]?.folded ?? '';
  if (ORDINAL_ENDINGS.has(ending) && slots[from]?.token.kind === 'number') return { from, to: first.to + 1, count: first.value, ordinal: true };
  const match = rangeAt(slots, from, first) ?? { from, to: first.to, count: first.value };
  const isPercent = slots[match.to]?.folded === PERCENT;
  return isPercent ? { ...match, to: match.to + 1, percent: match.to } : match;
}

/** Numbers of several words, ranges and percentages, from the left; none overlap. */
export function numbers(slots: readonly Slot[]): readonly NumberMatch[] {
  const found: NumberMatch[] = [];
  for (let at = 0; at < slots.length; at++) {
    const match = partOf(slots[at]) && matchAt(slots, at);
    if (!match) continue;
    if (match.to > at + 1) found.push(match);
    at = match.to - 1;
  }
  return found;
}
