import { isInvisible, isMark } from './characters.ts';

/** Roman that each letter may stand for; '' where it may be silent. Vowel letters cover both their vowel and their consonant. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  'ا': ['ā', 'a', 'i', 'u', 'e', 'o', 'an', 'ʾa', 'ʾā', ''],
  'آ': ['ā', 'ʾā'],
  'ب': ['b'], 'پ': ['p'], 'ت': ['t'], 'ٹ': ['ṭ'], 'ث': ['s'], 'ج': ['j'], 'چ': ['ch'], 'ح': ['h'],
  'خ': ['k\u035Fh'], 'د': ['d'], 'ڈ': ['ḍ'], 'ذ': ['z'], 'ر': ['r'], 'ڑ': ['ṛ'], 'ز': ['z'], 'ژ': ['zh'],
  'س': ['s'], 'ش': ['sh'], 'ص': ['s'], 'ض': ['z'], 'ط': ['t'], 'ظ': ['z'], 'ع': ['ʿ', ''], 'غ': ['g\u035Fh'],
  'ف': ['f'], 'ق': ['q'], 'ک': ['k'], 'گ': ['g'], 'ل': ['l'], 'م': ['m'], 'ن': ['n', 'ṁ'], 'ں': ['ṁ'],
  'و': ['v', 'o', 'ū', 'u', 'au', 'ā', ''],
  'ہ': ['h', ''], 'ھ': ['h'], 'ء': ['ʾ', ''], 'ۃ': ['t', ''],
  'ی': ['y', 'ī', 'e', 'ai', 'i', 'ā', ''],
  'ے': ['e', 'ai'],
  'ئ': ['ʾ', 'ʾī', 'ʾe', ''], 'ؤ': ['ʾo', 'ʾū', 'ʾ', 'o', 'ū', 'v', ''], 'ۂ': ['', 'h'], 'أ': ['ʾ', 'a', 'ʾa'],
};

/** Vowels that the script may leave unwritten. */
const UNWRITTEN: readonly string[] = ['a', 'i', 'u', 'e', 'o'];
/** Also ā, where SUPERSCRIPT ALEF or the word for God stands. */
const UNWRITTEN_WITH_ALEF: readonly string[] = [...UNWRITTEN, 'ā'];

/** What ties words and izafat together in Roman and has no letter of its own. */
const isJoiner = (char: string | undefined): boolean => char === '-' || char === ' ';

/** Letters that swallow the ل of the Arabic article before them: عبدالرحمان is ʿabd-ur-rahmān. */
const SUN_LETTERS: ReadonlySet<string> = new Set('تثدذرزسشصضطظن');

/** What the letter at `at` may be heard as. */
function soundsOf(letters: readonly string[], at: number): readonly string[] {
  const letter = letters[at] ?? '';
  const after = letters[at + 1] ?? '';
  const own = SOUNDS[letter] ?? [];
  return letter === 'ل' && letters[at - 1] === 'ا' && SUN_LETTERS.has(after) ? [...own, ...(SOUNDS[after] ?? [])] : own;
}

const isBare = (char: string): boolean => !isMark(char.charCodeAt(0)) && !isInvisible(char.charCodeAt(0)) && char !== ' ';

/**
 * Do the Roman letters spell the Urdu word? Every Urdu letter must be heard or be one that may be silent, in order;
 * Roman may add short vowels, doubled consonants and izafat.
 */
export function spells(roman: string, urdu: string): boolean {
  const letters = [...urdu.normalize('NFC')].filter(isBare);
  const sound = roman.normalize('NFC').toLowerCase();
  const vowels = /\u0670|للہ/u.test(urdu) ? UNWRITTEN_WITH_ALEF : UNWRITTEN;
  const failed = new Set<number>();

  const matches = (letter: number, at: number): boolean => {
    if (letter === letters.length && at === sound.length) return true;
    const state = letter * (sound.length + 1) + at;
    if (failed.has(state)) return false;
    const isMatch = (isJoiner(sound[at]) && matches(letter, at + 1)) || matchesVowel(letter, at) || matchesLetter(letter, at);
    if (!isMatch) failed.add(state);
    return isMatch;
  };
  const matchesVowel = (letter: number, at: number): boolean => vowels.some((vowel) => sound.startsWith(vowel, at) && matches(letter, at + vowel.length));
  const matchesLetter = (letter: number, at: number): boolean =>
    soundsOf(letters, letter).some((heard) => {
      if (!sound.startsWith(heard, at)) return false;
      const after = at + heard.length;
      if (matches(letter + 1, after)) return true;
      return heard !== '' && !'aeiouāīū'.includes(heard) && sound.startsWith(heard, after) && matches(letter + 1, after + heard.length);
    });
  return matches(0, 0);
}

/** Letters a Roman spelling in this project may hold. */
export const ROMAN_ALPHABET = /^(?:[a-zāīūṭḍṛṁʿʾ -]|\u035F)+$/u;
