import { fold } from '../fold.ts';
import type { Lexicon, MultiWord } from '../lexicon.ts';
import type { Slot } from '../slot.ts';

/** A fixed expression found: slots `from` (inclusive) to `to` (exclusive). */
export interface FixedMatch {
  readonly expression: MultiWord;
  readonly from: number;
  readonly to: number;
}

/** Compounds of nouns inflect inside; everything else stands as it is. */
const mayInflect = ({ lexeme }: MultiWord): boolean => lexeme.upos === 'NOUN' || lexeme.upos === 'ADJ' || lexeme.upos === 'PROPN' || lexeme.traits.has('inflected');

function isWord(slot: Slot | undefined, word: string, expression: MultiWord): boolean {
  if (!slot || slot.token.kind === 'punctuation') return false;
  if (slot.folded === word) return true;
  return mayInflect(expression) && slot.heads.some((head) => head === word);
}

const matchesAt = (slots: readonly Slot[], at: number, expression: MultiWord): boolean => expression.words.every((word, i) => isWord(slots[at + i], word, expression));

/** Words that make one word with the one before them, and are often written apart: کاشت کار, سائنس دان. */
const SUFFIX_WORDS: ReadonlySet<string> = new Set(
  [
    'کار', 'کاروں', 'کاری', 'دان', 'دانوں', 'ساز', 'سازوں', 'سازی', 'باز', 'بازوں', 'بازی', 'گر', 'گروں', 'گری', 'دار', 'داروں', 'داری', 'گاہ', 'گاہوں', 'گاہیں', 'خانہ', 'خانے', 'خانوں', 'بردار', 'برداروں',
    'آمیز', 'انگیز', 'خیز', 'پذیر', 'یافتہ', 'زدہ', 'نویس', 'نویسی', 'خور', 'خوری', 'فروش', 'فروشوں', 'فروشی', 'پرست', 'پرستوں', 'پرستی', 'نشین', 'بان', 'بانوں', 'آور', 'آوروں', 'گزار', 'بندی', 'مند', 'مندی', 'نامہ', 'نامے', 'پوشی', 'کن', 'ناک',
  ].map(fold),
);

/** Two words that the lexicon has as one. */
function writtenApart(slots: readonly Slot[], at: number, lexicon: Lexicon): MultiWord | undefined {
  const [slot, after] = [slots[at], slots[at + 1]];
  if (!slot || !after || slot.token.kind !== 'word' || !SUFFIX_WORDS.has(after.folded)) return undefined;
  const form = lexicon.lookup(fold(slot.folded + after.folded)).find(({ lexeme }) => lexeme.upos === 'NOUN' || lexeme.upos === 'ADJ');
  if (!form) return undefined;
  if (form.features['Number'] === 'Plur') after.number = 'Plur';
  return { lexeme: form.lexeme, words: [slot.folded, after.folded], romans: [] };
}

/** The longest expression that begins here: by the slot's own form, or by the headword of one of its readings. */
function longestAt(slots: readonly Slot[], at: number): MultiWord | undefined {
  const [slot, after] = [slots[at], slots[at + 1]];
  if (!slot || !after || slot.beginnings.size === 0) return undefined;
  let longest: MultiWord | undefined;
  for (const second of after.heads) {
    for (const expression of slot.beginnings.get(second) ?? []) {
      if (longest && expression.words.length <= longest.words.length) break;
      if (matchesAt(slots, at, expression)) longest = expression;
    }
  }
  return longest;
}

/**
 * Does a longer expression begin inside the one at `at`? کے گرد و نواح is کے and گرد و نواح, not کے گرد and the rest.
 * @param longest expression that begins at each slot
 */
function isOvertaken(longest: readonly (MultiWord | undefined)[], at: number): boolean {
  const own = longest[at]?.words.length ?? 0;
  for (let inside = at + 1; inside < at + own; inside++) {
    const other = longest[inside]?.words.length ?? 0;
    if (inside + other > at + own && other > own) return true;
  }
  return false;
}

/** Fixed expressions of a block, the longest from the left; none overlap. */
export function fixedExpressions(slots: readonly Slot[], lexicon: Lexicon): readonly FixedMatch[] {
  const longest = slots.map((_, at) => longestAt(slots, at) ?? writtenApart(slots, at, lexicon));
  const found: FixedMatch[] = [];
  for (let at = 0; at < slots.length; ) {
    const expression = isOvertaken(longest, at) ? undefined : longest[at];
    const to = at + (expression?.words.length ?? 1);
    if (expression) found.push({ expression, from: at, to });
    at = to;
  }
  return found;
}
