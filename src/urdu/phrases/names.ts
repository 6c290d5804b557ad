import { CLAUSE_EDGES } from '../context/pattern.ts';
import type { Slot } from '../slot.ts';

const NAME_TRAITS = ['given', 'surname', 'person'];

const isNamePart = (slot: Slot | undefined): boolean => {
  const lexeme = slot?.forms[0]?.lexeme;
  return slot !== undefined && !slot.isFixed && ((lexeme?.upos === 'PROPN' && NAME_TRAITS.some((trait) => lexeme.traits.has(trait))) || slot.status === 'name');
};

/** Runs of two or more name words, each from `from` (inclusive) to `to` (exclusive): ولادیمیر پوٹن. */
export function fullNames(slots: readonly Slot[]): readonly { readonly from: number; readonly to: number }[] {
  const names: { from: number; to: number }[] = [];
  for (let at = 0; at < slots.length; at++) {
    let to = at;
    while (isNamePart(slots[to])) to++;
    if (to - at > 1) names.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return names;
}

const hasTrait = (slot: Slot | undefined, trait: string): boolean => slot?.forms.some((form) => form.lexeme.traits.has(trait)) ?? false;
const isUnknownWord = (slot: Slot | undefined): slot is Slot => slot?.status === 'unknown' && slot.token.kind === 'word' && !CLAUSE_EDGES.has(slot.token.text);
const isPlace = (slot: Slot | undefined): boolean => slot?.forms[0]?.lexeme.upos === 'PROPN' && hasTrait(slot, 'place');

/** Nouns that stand before or after the place they name: ضلع میدک, دریائے سندھ, میدک شہر. */
const KINDS_OF_PLACE: ReadonlySet<string> = new Set(['ضلع', 'شہر', 'گاوں', 'قصبہ', 'قصبے', 'صوبہ', 'صوبے', 'ریاست', 'موضع', 'منڈل', 'تحصیل', 'دریایے', 'جزیرہ', 'جزیرے', 'وادی', 'محلہ', 'بندرگاہ', 'دارالحکومت', 'علاقہ', 'علاقے']);
/** Nouns that a place or person gives the name to. */
const NAMED_AFTER: ReadonlySet<string> = new Set(['یونیورسٹی', 'ایرپورٹ', 'اسٹیشن', 'کالج', 'ضلع', 'منڈل', 'روڈ', 'نگر', 'پولیس', 'ہسپتال', 'اسٹریٹ', 'اسٹیڈیم']);
/** What places of South and Central Asia and of Russia and Germany end in: -ābād, -pūr, -gaṛh, -nagar, -stān, -grad, -burg. */
const PLACE_ENDING = /.{2}(?:آباد|پور|گڑھ|نگر|ستان|پٹنم|پلی|کوٹ|گنج|گراد|برگ|ٹاون)$/u;
const LINKS: ReadonlySet<string> = new Set(['،', 'اور', 'و']);

/** A sign that a word no dictionary has is a name. */
export interface NameSign {
  readonly name: string;
  readonly shows: (slots: readonly Slot[], at: number) => boolean;
  /** A sentence and the unknown word in it that is a name. */
  readonly example: readonly [sentence: string, word: string];
  /** A sentence and an unknown word in it that may be anything. */
  readonly refusal: readonly [sentence: string, word: string];
}

export const NAME_SIGNS: readonly NameSign[] = [
  {
    name: 'a title before it',
    shows: (slots, at) => hasTrait(slots[at - 1], 'title'),
    example: ['صدر خخخخ نے کہا', 'خخخخ'],
    refusal: ['صدر نے خخخخ کہا', 'خخخخ'],
  },
  {
    name: 'a title of respect after it',
    shows: (slots, at) => ['صاحب', 'صاحبہ'].includes(slots[at + 1]?.folded ?? ''),
    example: ['خخخخ صاحب آئے', 'خخخخ'],
    refusal: ['خخخخ اور صاحب آئے', 'خخخخ'],
  },
  {
    name: 'part of a name beside it',
    shows: (slots, at) => isNamePart(slots[at - 1]) || isNamePart(slots[at + 1]),
    example: ['ولادیمیر خخخخ نے کہا', 'خخخخ'],
    refusal: ['ولادیمیر نے خخخخ کہا', 'خخخخ'],
  },
  {
    name: 'an initial before it',
    shows: (slots, at) => hasTrait(slots[at - 1], 'letter') && slots[at - 1]?.forms[0]?.lexeme.upos === 'PROPN' && hasTrait(slots[at - 2], 'letter'),
    example: ['ایم ایف خخخخ نے کہا', 'خخخخ'],
    refusal: ['بی خخخخ نے کہا', 'خخخخ'],
  },
  {
    name: 'the kind of place before it',
    shows: (slots, at) => KINDS_OF_PLACE.has(slots[at - 1]?.folded ?? '') && slots[at + 1]?.forms[0]?.lexeme.upos === 'ADP',
    example: ['ضلع خخخخ میں بارش ہوئی', 'خخخخ'],
    refusal: ['ضلع میں خخخخ بارش ہوئی', 'خخخخ'],
  },
  {
    name: 'what is named after it behind it',
    shows: (slots, at) => NAMED_AFTER.has(slots[at + 1]?.folded ?? ''),
    example: ['خخخخ یونیورسٹی نے کہا', 'خخخخ'],
    refusal: ['خخخخ کی یونیورسٹی نے کہا', 'خخخخ'],
  },
  {
    name: 'a row of places that it stands in',
    shows: (slots, at) => LINKS.has(slots[at - 1]?.folded ?? '') && isPlace(slots[at - 2]) && (LINKS.has(slots[at + 1]?.folded ?? '') || slots[at + 1]?.forms[0]?.lexeme.upos === 'ADP'),
    example: ['روس، خخخخ اور یوکرین میں', 'خخخخ'],
    refusal: ['روس نے، خخخخ اور یوکرین میں', 'خخخخ'],
  },
  {
    name: 'the shape of a place',
    shows: (slots, at) => PLACE_ENDING.test(slots[at]?.folded ?? ''),
    example: ['خخخخآباد میں بارش ہوئی', 'خخخخآباد'],
    refusal: ['خخخخ میں بارش ہوئی', 'خخخخ'],
  },
  {
    name: 'another unknown word beside it, together the doer',
    shows: (slots, at) => (isUnknownWord(slots[at + 1]) && slots[at + 2]?.folded === 'نے') || (isUnknownWord(slots[at - 1]) && slots[at + 1]?.folded === 'نے'),
    example: ['کل خخخخ غغغغ نے کہا', 'خخخخ'],
    refusal: ['کل خخخخ اور غغغغ نے کہا', 'خخخخ'],
  },
];

/**
 * Takes unknown words for names where their shape or their neighbours speak for it; one that only does something is a guess.
 * Everything else stays unknown.
 */
export function recogniseNames(slots: readonly Slot[]): void {
  const names = slots.filter((slot, at) => isUnknownWord(slot) && NAME_SIGNS.some((sign) => sign.shows(slots, at)));
  for (const slot of names) slot.status = 'name';
  slots.forEach((slot, at) => {
    if (!isUnknownWord(slot)) return;
    if (isNamePart(slots[at - 1]) || isNamePart(slots[at + 1])) slot.status = 'name';
    else if (slots[at + 1]?.folded === 'نے') slot.status = 'guess';
  });
}
