import { fold, type Folded } from './fold.ts';

/** A way of spelling that differs from the dictionary's, common enough to be no mistake of one writer. Words are folded. */
export interface Respelling {
  readonly name: string;
  readonly written: RegExp;
  /** What the dictionary has in its place. */
  readonly standard: string;
  /** Read so only where the word is not several written together: ہوگئے is ہو گئے, not ہوگے. */
  readonly yieldsToCut?: true;
  /** Verbs are never spelt so: ملہ is no form of ملنا. */
  readonly isOfNominals?: true;
  readonly example: readonly [written: string, standard: string];
  /** A word the rule leaves alone. */
  readonly refusal: string;
}

/** Tried in this order on a word that stands in no dictionary under its own spelling. */
export const RESPELLINGS: readonly Respelling[] = [
  { name: 'hamza and yeh both, before the last yeh', written: /ییے$/u, standard: 'یے', example: ['دیئے', 'دیے'], refusal: 'گئے' },
  { name: 'no hamza between two vowels', written: /(?<=[او])ے$/u, standard: 'یے', example: ['بجاے', 'بجائے'], refusal: 'نے' },
  { name: 'no hamza between two vowels, plural', written: /(?<=[او])یں$/u, standard: 'ییں', example: ['جایں', 'جائیں'], refusal: 'میں' },
  { name: 'hamza on yeh for hamza on waw', written: /(?<=[او])یو(?=ں?$)/u, standard: 'و', example: ['گائوں', 'گاؤں'], refusal: 'کیوں' },
  { name: 'hamza after a yeh barree', written: /یے$/u, standard: 'ے', yieldsToCut: true, example: ['طئے', 'طے'], refusal: 'نے' },
  { name: 'alef for a final heh', written: /ا$/u, standard: 'ہ', isOfNominals: true, example: ['راستا', 'راستہ'], refusal: 'راستے' },
  { name: 'heh for a final alef', written: /ہ$/u, standard: 'ا', isOfNominals: true, example: ['دھماکہ', 'دھماکا'], refusal: 'دھماکے' },
  { name: 'noon for a final noon ghunna', written: /ن$/u, standard: 'ں', example: ['نہین', 'نہیں'], refusal: 'نہی' },
  { name: 'noon ghunna for a final noon', written: /ں$/u, standard: 'ن', example: ['زمیں', 'زمین'], refusal: 'زمی' },
  { name: 'no madda on the first alef', written: /^ا/u, standard: 'آ', example: ['اپ', 'آپ'], refusal: 'باپ' },
  { name: 'zain for thal', written: /^ز/u, standard: 'ذ', example: ['زریعے', 'ذریعے'], refusal: 'عزت' },
  { name: 'thal for zain', written: /^ذ/u, standard: 'ز', example: ['ذیادہ', 'زیادہ'], refusal: 'عذر' },
  { name: 'heh for the aspirating heh', written: /(?<=[بپتٹجچدڈڑکگ])ہ/u, standard: 'ھ', example: ['سمجہنا', 'سمجھنا'], refusal: 'رہنا' },
  { name: 'teh marbuta for heh', written: /ۃ$/u, standard: 'ہ', example: ['مدرسۃ', 'مدرسہ'], refusal: 'مدرسے' },
  { name: 'teh marbuta for teh', written: /ۃ$/u, standard: 'ت', example: ['حکومۃ', 'حکومت'], refusal: 'حکومتوں' },
];

/** Below this length, too many words differ in one letter only. */
const SHORTEST = 3;

/** The spellings that the word may stand for, likeliest first, each with the rule that leads to it. */
export function respellings(word: Folded): readonly { readonly spelling: Folded; readonly rule: Respelling }[] {
  const isShort = word.length < SHORTEST;
  return RESPELLINGS.filter(({ written, name }) => written.test(word) && (!isShort || name === 'no madda on the first alef')).map((rule) => ({ spelling: fold(word.replace(rule.written, rule.standard)), rule }));
}
