import type { Form } from '../lexicon.ts';
import { MOTION_VERBS } from '../motion.ts';
import type { Slot } from '../slot.ts';
import { matches } from './pattern.ts';

/** A word that shows that the noun after it is plural. */
export interface PluralSign {
  readonly name: string;
  /** Holds of every noun, and not only of those whose singular and plural look alike: چھ گھنٹے کی "of six hours". */
  readonly isOfAnyNoun?: true;
  readonly shows: (slots: readonly Slot[], at: number) => boolean;
  readonly example: readonly [sentence: string, word: string];
  readonly refusal: readonly [sentence: string, word: string];
}

const isNounPlainMasculine = (form: Form): boolean => form.lexeme.traits.has('m') && form.rule === undefined && form.features['Case'] === undefined;

const hasCaseMark = (slots: readonly Slot[], at: number): boolean => matches(slots[at + 1], { upos: ['ADP'] });

/** Nouns that the name of a place follows. */
const KINDS_OF_PLACE: ReadonlySet<string> = new Set(['شہر', 'گاوں', 'ضلع', 'ملک', 'مقام', 'جزیرہ']);

/** A title or office before the name of who holds it, a kind of place before the place. */
const hasNameAfter = (slots: readonly Slot[], at: number): boolean => {
  const after = slots[at + 1];
  if (KINDS_OF_PLACE.has(slots[at]?.folded ?? '')) return after?.forms[0]?.lexeme.upos === 'PROPN' || after?.isName === true;
  return after?.status === 'name' || ['person', 'given', 'surname'].some((trait) => matches(after, { trait }));
};

const hasTrait = (slot: Slot | undefined, trait: string): boolean => slot?.forms[0]?.lexeme.traits.has(trait) === true;

const isModifier = (slot: Slot | undefined): boolean => {
  const upos = slot?.forms[0]?.lexeme.upos;
  return upos === 'ADJ' || upos === 'NUM' || upos === 'DET' || slot?.token.kind === 'number';
};

/** سات ہزار سے زائد کنٹینر: what stands between a number and what it counts. */
const MORE_OR_LESS: ReadonlySet<string> = new Set(['زاید', 'زیادہ', 'کم']);

/** Where the modifiers of the noun at `at` begin. */
function startOfModifiers(slots: readonly Slot[], at: number): number {
  let start = slots[at]?.fixedFrom ?? at;
  for (;;) {
    if (MORE_OR_LESS.has(slots[start - 1]?.folded ?? '') && slots[start - 2]?.folded === 'سے' && isModifier(slots[start - 3])) start -= 2;
    else if (isModifier(slots[start - 1])) start--;
    else return start;
  }
}

const isManyInDigits = ({ token }: Slot): boolean => token.kind === 'number' && !/^[1\u0661\u06F1]$/u.test(token.text);
/** دو رکنی بینچ is one bench of two members: the number counts what the adjective is made of. */
const MEASURES: ReadonlySet<string> = new Set(['رکنی', 'روزہ', 'سالہ', 'منزلہ', 'جہتی', 'ملکی', 'فریقی', 'نکاتی', 'ماہی', 'طرفہ', 'رخی']);
const isMeasured = (slots: readonly Slot[], at: number): boolean => slots.slice(startOfModifiers(slots, at), at).some(({ folded }) => MEASURES.has(folded));
const isMany = (slot: Slot): boolean => isManyInDigits(slot) || slot.forms[0]?.lexeme.traits.has('quantity') === true;

/** Modifiers that show by their own form that what follows is oblique or plural. */
const OBLIQUE: ReadonlySet<string> = new Set(['کے', 'اپنے', 'میرے', 'ہمارے', 'والے']);

/** Masculine and in no case, they stand before a plural only. */
const HOW_MANY: ReadonlySet<string> = new Set(['کتنے', 'اتنے', 'جتنے']);
/** Nouns with a plural in Urdu that in English is none. */
const isUncounted = (slot: Slot | undefined): boolean => slot?.forms[0]?.lexeme.lemma === 'پیسہ';

/** Masculine nouns that end in a consonant look alike in singular and plural; their neighbours tell. */
export const PLURAL_SIGNS: readonly PluralSign[] = [
  {
    name: 'a number or quantity before it',
    isOfAnyNoun: true,
    shows: (slots, at) => slots.slice(startOfModifiers(slots, at), at).some(isMany) && !isMeasured(slots, at),
    example: ['تقریبا 10,000 فوجی روس میں ہیں', 'فوجی'],
    refusal: ['ایک فوجی روس میں ہے', 'فوجی'],
  },
  {
    name: 'an oblique modifier though no postposition follows',
    shows: (slots, at) => {
      const before = slots[startOfModifiers(slots, at) - 1];
      if (!before || before.isFixed || !OBLIQUE.has(before.folded)) return false;
      // کے ہسپتال پہنچایا: where one is brought to stands in the oblique too.
      if (matches(slots[at + 1], { lemmas: MOTION_VERBS })) return false;
      return !hasTrait(slots[at], 'time') && !hasTrait(slots[at], 'title') && !hasCaseMark(slots, at) && !hasNameAfter(slots, at);
    },
    example: ['شمالی کوریا نے اپنے فوجی بھیجے', 'فوجی'],
    refusal: ['اپنے فوجی کو بھیجا', 'فوجی'],
  },
  {
    name: 'so many, though no postposition follows',
    isOfAnyNoun: true,
    shows: (slots, at) => HOW_MANY.has(slots[at - 1]?.folded ?? '') && !hasCaseMark(slots, at) && !isUncounted(slots[at]),
    example: ['آپ نے کتنے دن کام کیا', 'دن'],
    refusal: ['اتنے پانی سے کیا ہو گا', 'پانی'],
  },
  {
    name: 'many, though no postposition follows',
    shows: (slots, at) => slots[at - 1]?.folded === 'سے' && slots[at - 2]?.folded === 'بہت' && !hasCaseMark(slots, at),
    example: ['بہت سے ملک آئے', 'ملک'],
    refusal: ['بہت سے پانی میں', 'پانی'],
  },
  {
    name: 'an equal of a plural',
    shows: (slots, at) => slots[at - 1]?.folded === 'اور' && !hasCaseMark(slots, at) && slots[at - 2]?.forms[0]?.features['Number'] === 'Plur' && slots[at - 2]?.forms[0]?.features['Case'] === 'Nom',
    example: ['گولے اور میزائل فراہم کیے', 'میزائل'],
    refusal: ['گولے اور میزائل کو', 'میزائل'],
  },
];

const SIGNS_OF_ANY_NOUN = PLURAL_SIGNS.filter((sign) => sign.isOfAnyNoun);

/** Not a word inside a fixed expression, only its last. */
const isHead = (slots: readonly Slot[], at: number): boolean => slots[at]?.fixedFrom === undefined || slots[at + 1]?.fixedFrom !== slots[at]?.fixedFrom;

/** Reads number from the neighbourhood where the form does not show it. */
export function chooseNumbers(slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const form = slot.forms[0];
    if (!form || !isHead(slots, at) || form.lexeme.upos !== 'NOUN' || form.features['Number'] !== 'Sing') return;
    const signs = isNounPlainMasculine(form) ? PLURAL_SIGNS : SIGNS_OF_ANY_NOUN;
    if (signs.some((sign) => sign.shows(slots, at))) slot.number = 'Plur';
  });
}
