/**
 * What each character is to the engine. Sources: Unicode Standard ch. 9 (Arabic), Urdu letters as in UZT 1.01.
 * Look-alikes and invisible characters stand as escapes.
 */

/** Letters that other keyboards write for an Urdu letter, and the Urdu letter they stand for. */
export const LETTER_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['\u064A', '\u06CC'], // ARABIC LETTER YEH → FARSI YEH
  ['\u0649', '\u06CC'], // ARABIC LETTER ALEF MAKSURA → FARSI YEH
  ['\u0643', '\u06A9'], // ARABIC LETTER KAF → KEHEH
  ['\u06AA', '\u06A9'], // ARABIC LETTER SWASH KAF → KEHEH
  ['\u0647', '\u06C1'], // ARABIC LETTER HEH → HEH GOAL
  ['\u06D5', '\u06C1'], // ARABIC LETTER AE → HEH GOAL
  ['\u06C0', '\u06C1'], // HEH WITH YEH ABOVE → HEH GOAL
  ['\u06C2', '\u06C1'], // HEH GOAL WITH HAMZA ABOVE → HEH GOAL
  ['\u0629', '\u06C3'], // TEH MARBUTA → TEH MARBUTA GOAL
  ['\u0623', '\u0627'], // ALEF WITH HAMZA ABOVE → ALEF
  ['\u0625', '\u0627'], // ALEF WITH HAMZA BELOW → ALEF
  ['\u0671', '\u0627'], // ALEF WASLA → ALEF
  ['\u0624', '\u0648'], // WAW WITH HAMZA ABOVE → WAW
  ['\u0626', '\u06CC'], // YEH WITH HAMZA ABOVE → FARSI YEH: لئے and لیے are one word
  ['\u0678', '\u06CC'], // HIGH HAMZA YEH → FARSI YEH
]);

/** YEH BARREE WITH HAMZA ABOVE, two letters in one. */
export const YEH_BARREE_HAMZA = '\u06D3';
export const YEH_BARREE = '\u06D2';
export const FARSI_YEH = '\u06CC';
export const HEH_DOACHASHMEE = '\u06BE';
export const HEH_GOAL = '\u06C1';
export const HAMZA = '\u0621';

/** Consonants with an aspirated partner: after any other letter, ھ is only a way of writing ہ (ھے, انھوں). */
export const ASPIRABLE: ReadonlySet<string> = new Set('بپتٹجچدڈڑکگ');

/** Vowel marks that tell look-alike words apart. */
export const ZABAR = '\u064E'; // ARABIC FATHA
export const PESH = '\u064F'; // ARABIC DAMMA
export const SHADDA = '\u0651'; // ARABIC SHADDA
export const ZER = '\u0650'; // ARABIC KASRA

/** Combining marks: honorifics, vowel marks, superscript alef, Quranic marks. They carry sound but never tell forms apart here. */
export const isMark = (code: number): boolean =>
  (code >= 0x0610 && code <= 0x061a) ||
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9);

/** TATWEEL, SOFT HYPHEN, ZERO WIDTH SPACE to RIGHT-TO-LEFT MARK, bidirectional controls, BYTE ORDER MARK. */
export const isInvisible = (code: number): boolean =>
  code === 0x0640 ||
  code === 0x00ad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

/** Invisible characters that may stand inside a word: SOFT HYPHEN, TATWEEL, ZERO WIDTH NON-JOINER, ZERO WIDTH JOINER. */
export const isJoinControl = (code: number): boolean => code === 0x00ad || code === 0x0640 || code === 0x200c || code === 0x200d;

export const isArabicLetter = (code: number): boolean =>
  (code >= 0x0621 && code <= 0x064a && code !== 0x0640) ||
  (code >= 0x066e && code <= 0x06d3 && code !== 0x0670) ||
  code === 0x06d5 ||
  (code >= 0x06ee && code <= 0x06ef) ||
  (code >= 0x06fa && code <= 0x06ff) ||
  (code >= 0x0750 && code <= 0x077f) ||
  (code >= 0xfb50 && code <= 0xfdfd && !(code >= 0xfd3e && code <= 0xfd4f)) ||
  (code >= 0xfe70 && code <= 0xfefc);

/** Arabic presentation forms, which Unicode compatibility folding takes apart. */
export const isPresentationForm = (code: number): boolean => (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

/** Digit value, or -1. Latin, Arabic-Indic and Extended Arabic-Indic digits. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  return -1;
}

/** Marks that group or divide the digits of one number: , . ARABIC DECIMAL SEPARATOR, ARABIC THOUSANDS SEPARATOR, ARABIC DATE SEPARATOR is none. */
export const isDigitSeparator = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0x066b || code === 0x066c;

/** Letters of words not written in Arabic script. */
export const isOtherLetter = (char: string): boolean => /\p{L}|\p{M}/u.test(char);
