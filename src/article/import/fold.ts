/**
 * Look-alike letters reduced to one spelling so that patterns need only one.
 * One UTF-16 unit stands for one, so an offset into the folded text is an offset into the text.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u064A': '\u06CC', // ARABIC LETTER YEH: FARSI YEH
  '\u0649': '\u06CC', // ARABIC LETTER ALEF MAKSURA: FARSI YEH
  '\u0643': '\u06A9', // ARABIC LETTER KAF: KEHEH
  '\u0647': '\u06C1', // ARABIC LETTER HEH: HEH GOAL
  '\u0629': '\u06C1', // ARABIC LETTER TEH MARBUTA: HEH GOAL
  '\u06C2': '\u06C1', // HEH GOAL WITH HAMZA ABOVE: HEH GOAL
  '\u0623': '\u0627', // ALEF WITH HAMZA ABOVE: ALEF
  '\u0625': '\u0627', // ALEF WITH HAMZA BELOW: ALEF
  '\u060D': '\u060C', // ARABIC DATE SEPARATOR: ARABIC COMMA
  '\u066C': ',', // ARABIC THOUSANDS SEPARATOR: COMMA
  '\uFF1A': ':', // FULLWIDTH COLON: COLON
};

/** Spaces of other kinds, marks of direction and other characters that show nothing: to a pattern, a space. */
const INVISIBLE = '\u0085\u00A0\u061C\u200B\u200E\u200F\u202A-\u202F\u2060\u2066-\u2069\uFEFF';

const FOLDED = new RegExp(`[A-Z${Object.keys(LOOK_ALIKES).join('')}\u0660-\u0669\u06F0-\u06F9${INVISIBLE}]`, 'gu');

function foldUnit(unit: string): string {
  const letter = LOOK_ALIKES[unit];
  if (letter !== undefined) return letter;
  const code = unit.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20); // A to Z
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660); // ARABIC-INDIC DIGITS
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0); // EXTENDED ARABIC-INDIC DIGITS
  return ' ';
}

/** The text with Latin digits and small letters, one spelling per look-alike letter, and no invisible marks; same length. */
export function fold(text: string): string {
  return text.replaceAll(FOLDED, foldUnit);
}

const BLANK = new RegExp(`[\\s${INVISIBLE}]`, 'u');

/** The text without white space and invisible marks at its ends. Written as a loop: `\s+$` takes quadratic time on long runs. */
export function trimBlank(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
