import {
  ASPIRABLE,
  FARSI_YEH,
  HAMZA,
  HEH_DOACHASHMEE,
  HEH_GOAL,
  isArabicLetter,
  isInvisible,
  isMark,
  isPresentationForm,
  LETTER_VARIANTS,
  YEH_BARREE,
  YEH_BARREE_HAMZA,
} from './characters.ts';
import { remembering } from './remember.ts';

/** A word reduced to the letters it is looked up under; made only by {@link fold}. */
export type Folded = string & { readonly brand: 'Folded' };

/** Codes of U+0600–U+06FF that fold to themselves whatever stands beside them. */
const PLAIN = new Uint8Array(0x100);
for (let code = 0x600; code < 0x700; code++) {
  const char = String.fromCharCode(code);
  const isSpecial = [YEH_BARREE, YEH_BARREE_HAMZA, HEH_DOACHASHMEE, HAMZA].includes(char);
  if (isArabicLetter(code) && !LETTER_VARIANTS.has(char) && !isSpecial) PLAIN[code - 0x600] = 1;
}
const YEH_BARREE_CODE = YEH_BARREE.charCodeAt(0);

/** Does the word fold to itself? A final ے does; a medial one does not. */
function isPlain(word: string): boolean {
  const last = word.length - 1;
  for (let i = 0; i <= last; i++) {
    const code = word.charCodeAt(i);
    if (PLAIN[code - 0x600] !== 1 && !(i === last && code === YEH_BARREE_CODE)) return false;
  }
  return true;
}

/**
 * Reduces look-alike letters to one, so that every way of writing a word is looked up alike: Arabic ي ك ه become
 * Urdu ی ک ہ, marks and invisible characters go, لئے becomes لیے, ھے becomes ہے, مےں becomes میں, علماء becomes علما.
 * Spaces stay.
 */
export function fold(word: string): Folded {
  return (isPlain(word) ? word : foldOnce(word)) as Folded;
}

const MOST_REMEMBERED = 5000;
const foldOnce = remembering(MOST_REMEMBERED, foldLetters);

function hasPresentationForm(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isPresentationForm(word.charCodeAt(i))) return true;
  return false;
}

function foldLetters(word: string): string {
  const composed = word.normalize(hasPresentationForm(word) ? 'NFKC' : 'NFC');
  const letters: string[] = [];
  for (const char of composed) {
    const code = char.charCodeAt(0);
    if (isMark(code) || isInvisible(code)) continue;
    if (char === YEH_BARREE_HAMZA) letters.push(FARSI_YEH, YEH_BARREE);
    else if (char === HEH_DOACHASHMEE && !ASPIRABLE.has(letters.at(-1) ?? '')) letters.push(HEH_GOAL);
    else letters.push(LETTER_VARIANTS.get(char) ?? char);
  }
  while (letters.at(-1) === HAMZA && letters.length > 1) letters.pop();
  for (let i = 0; i < letters.length - 1; i++) {
    if (letters[i] === YEH_BARREE && isArabicLetter((letters[i + 1] ?? '').charCodeAt(0))) letters[i] = FARSI_YEH;
  }
  return letters.join('');
}
