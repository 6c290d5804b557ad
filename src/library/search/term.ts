import { digitValue } from '../../urdu/characters.ts';
import { fold } from '../../urdu/fold.ts';
import { remembering } from '../../urdu/remember.ts';

/**
 * A spelling that the search, unlike the dictionary, takes for another: what it costs is a stray hit, and the reader sees
 * at once that it is one. Words are folded before the first rule, and the rules apply in this order.
 */
export interface TermRule {
  readonly name: string;
  readonly written: RegExp;
  readonly standard: string;
  /** Two ways of writing one word. */
  readonly example: readonly [string, string];
  /** Two words that stay two. */
  readonly refusal: readonly [string, string];
}

/**
 * What `fold` does already has no rule here: Arabic letters, vowel marks, ZERO WIDTH NON-JOINER and TATWEEL, hamza on a
 * letter or at the end, ھ where nothing is aspirated, ۓ as the ئے that it stands for. ہ for ھ after ب or ک is left alone:
 * کہا "said" is not کھا "eat".
 */
export const TERM_RULES: readonly TermRule[] = [
  { name: 'hamza and yeh both, before the last yeh', written: /(?<=[^اآو])ییے$/u, standard: 'یے', example: ['دیئے', 'دیے'], refusal: ['جائیے', 'جائے'] },
  { name: 'no hamza between two vowels', written: /(?<=.[او])یے$/u, standard: 'ے', example: ['بجائے', 'بجاے'], refusal: ['آئے', 'اے'] },
  { name: 'no hamza between two vowels, plural', written: /(?<=.[او])ییں$/u, standard: 'یں', example: ['جائیں', 'جایں'], refusal: ['جائیں', 'جاں'] },
  { name: 'hamza on yeh for hamza on waw', written: /(?<=[او])یو(?=ں?$)/u, standard: 'و', example: ['گائوں', 'گاؤں'], refusal: ['بھائیوں', 'بھاؤں'] },
  { name: 'hamza by itself', written: /(?<=.)ء/gu, standard: '', example: ['قراءت', 'قرات'], refusal: ['مسئلہ', 'مسلہ'] },
  // Few type the madda in a hurry; the few pairs that it alone tells apart (آن, ان) are common words anyway.
  { name: 'no madda on alef', written: /آ/gu, standard: 'ا', example: ['آزاد', 'ازاد'], refusal: ['آم', 'عام'] },
  { name: 'teh marbuta for heh', written: /ۃ$/u, standard: 'ہ', example: ['مدرسة', 'مدرسہ'], refusal: ['حکومۃ', 'حکومت'] },
];

const urduTerm = (word: string): string => TERM_RULES.reduce<string>((term, { written, standard }) => term.replace(written, standard), fold(word));

/** Separators of thousands go; decimal ones become a full stop, digits Latin. The ء of a year is gone by the rules above. */
const numberTerm = (number: string): string =>
  [...urduTerm(number)]
    .map((char) => {
      const digit = digitValue(char.charCodeAt(0));
      if (digit >= 0) return String(digit);
      return char === ',' || char === '\u066C' ? '' : char === '\u066B' ? '.' : char; // ARABIC THOUSANDS SEPARATOR, ARABIC DECIMAL SEPARATOR
    })
    .join('');

/** Accents go, O'Brien is obrien and A.F.P. afp; an address keeps its marks. */
function latinTerm(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '').normalize('NFC').toLowerCase();
  return /[/@]/u.test(plain) ? plain : plain.replaceAll(/['\u2019.-]/gu, '');
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const MOST_REMEMBERED = 20_000;

/** What a word is searched under: words with the same term find one another. Holds no space. */
export const searchTerm: (word: string) => string = remembering(MOST_REMEMBERED, (word) => {
  if (digitValue(word.charCodeAt(0)) >= 0) return numberTerm(word);
  return ARABIC_SCRIPT.test(word) ? urduTerm(word) : latinTerm(word);
});
