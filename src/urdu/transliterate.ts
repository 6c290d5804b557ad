import { remembering } from './remember.ts';

const CONSONANTS: Readonly<Record<string, string>> = {
  'k\u035Fh': 'ख़', 'g\u035Fh': 'ग़', chh: 'छ', ch: 'च', sh: 'श', zh: 'झ़', kh: 'ख', gh: 'घ', jh: 'झ', th: 'थ', dh: 'ध', ph: 'फ', bh: 'भ',
  'ṭh': 'ठ', 'ḍh': 'ढ', 'ṛh': 'ढ़', k: 'क', g: 'ग', j: 'ज', t: 'त', d: 'द', n: 'न', p: 'प', b: 'ब', m: 'म', y: 'य', r: 'र', l: 'ल',
  v: 'व', s: 'स', h: 'ह', 'ṭ': 'ट', 'ḍ': 'ड', 'ṛ': 'ड़', q: 'क़', z: 'ज़', f: 'फ़',
};
/** Independent letter and vowel sign of each vowel. */
const VOWELS: Readonly<Record<string, readonly [string, string]>> = {
  ai: ['ऐ', 'ै'], au: ['औ', 'ौ'], a: ['अ', ''], 'ā': ['आ', 'ा'], i: ['इ', 'ि'], 'ī': ['ई', 'ी'], u: ['उ', 'ु'], 'ū': ['ऊ', 'ू'], e: ['ए', 'े'], o: ['ओ', 'ो'],
};
const VIRAMA = '\u094D'; // DEVANAGARI SIGN VIRAMA
const ANUSVARA = '\u0902'; // DEVANAGARI SIGN ANUSVARA
const CANDRABINDU = '\u0901'; // DEVANAGARI SIGN CANDRABINDU
/** Vowels whose sign stands above the line, where a candrabindu finds no room. */
const HIGH_VOWELS: ReadonlySet<string> = new Set(['i', 'ī', 'e', 'ai', 'o', 'au']);
const PIECE = /k\u035Fh|g\u035Fh|chh|ch|sh|zh|[kgjtdpbṭḍṛ]h|ai|au|[a-zāīūṭḍṛṁʿʾ]|./gu;

/**
 * Devanagari of a word or phrase in the project's Roman.
 * @param suffixAt where in `roman` a suffix begins: no conjunct is made across it, as Hindi writes करता, not कर्ता
 */
export function toDevanagari(roman: string, suffixAt = -1): string {
  return roman
    .split(/(?<=[ -])|(?=[ -])/u)
    .map((word, i, all) => (word === ' ' || word === '-' ? word : all.length === 1 && suffixAt >= 0 ? wordToDevanagari(word, suffixAt) : plainWordToDevanagari(word)))
    .join('');
}

const MOST_REMEMBERED = 10_000;
const plainWordToDevanagari = remembering(MOST_REMEMBERED, (roman) => wordToDevanagari(roman, -1));

function wordToDevanagari(roman: string, suffixAt: number): string {
  let letters = '';
  let before: 'consonant' | 'vowel' | 'start' = 'start';
  let lastVowel = '';
  for (const match of roman.normalize('NFC').matchAll(PIECE)) {
    const [piece] = match;
    const vowel = VOWELS[piece];
    const consonant = CONSONANTS[piece];
    if (vowel) {
      const isFinalSchwa = piece === 'a' && before === 'consonant' && match.index + 1 === roman.length && roman.length > 2;
      letters += before === 'consonant' ? (isFinalSchwa ? 'ा' : vowel[1]) : vowel[0];
      before = 'vowel';
      lastVowel = piece;
    } else if (consonant !== undefined) {
      if (before === 'consonant' && match.index !== suffixAt) letters += VIRAMA;
      letters += consonant;
      before = 'consonant';
    } else if (piece === 'ṁ') {
      letters += HIGH_VOWELS.has(lastVowel) ? ANUSVARA : CANDRABINDU;
      before = 'vowel';
    } else if (piece === 'ʿ' || piece === 'ʾ') before = before === 'consonant' ? before : 'vowel';
  }
  return letters;
}

/** Roman without any letter a plain keyboard lacks: k͟hātima becomes khatima, ḍākṭar daktar. */
export function toAscii(roman: string): string {
  return roman
    .normalize('NFD')
    .replaceAll('m\u0307', 'n')
    .replaceAll(/[\u0300-\u036F\u02BE\u02BF]/gu, '');
}

const LETTERS: Readonly<Record<string, string>> = {
  'ا': 'ā', 'آ': 'ā', 'ب': 'b', 'پ': 'p', 'ت': 't', 'ٹ': 'ṭ', 'ث': 's', 'ج': 'j', 'چ': 'ch', 'ح': 'h', 'خ': 'k\u035Fh', 'د': 'd', 'ڈ': 'ḍ',
  'ذ': 'z', 'ر': 'r', 'ڑ': 'ṛ', 'ز': 'z', 'ژ': 'zh', 'س': 's', 'ش': 'sh', 'ص': 's', 'ض': 'z', 'ط': 't', 'ظ': 'z', 'ع': 'ʿ', 'غ': 'g\u035Fh',
  'ف': 'f', 'ق': 'q', 'ک': 'k', 'گ': 'g', 'ل': 'l', 'م': 'm', 'ن': 'n', 'ں': 'ṁ', 'و': 'o', 'ہ': 'h', 'ھ': 'h', 'ی': 'ī', 'ے': 'e', 'ئ': 'ʾ', 'ۃ': 't',
};
const VOWEL_LETTERS: ReadonlySet<string> = new Set(['ا', 'آ', 'و', 'ی', 'ے', 'ئ']);

/**
 * A reading of a word by its letters alone, for names the lexicon lacks: بیئربوک becomes bīʾrbok. Short vowels are unwritten
 * and so unknown; an `a` is put between consonants that could not be said together.
 * @param folded word with one letter for each sound, marks and invisible characters gone
 */
export function romaniseByLetter(folded: string): string {
  const letters = [...folded];
  let roman = '';
  for (let i = 0; i < letters.length; i++) roman += soundAt(letters, i);
  return roman;
}

function soundAt(letters: readonly string[], i: number): string {
  const letter = letters[i] ?? '';
  const previous = letters[i - 1];
  const next = letters[i + 1];
  const afterVowel = previous !== undefined && VOWEL_LETTERS.has(previous);
  const beforeVowel = next !== undefined && VOWEL_LETTERS.has(next);
  if (letter === 'ا' && previous === undefined) return beforeVowel && next !== 'ا' ? '' : 'a';
  if (letter === 'و') return (previous === undefined || afterVowel || beforeVowel) && previous !== 'ا' ? 'v' : 'o';
  if (letter === 'ی') return previous === undefined || (beforeVowel && next !== 'ے') ? 'y' : next === undefined ? 'ī' : 'e';
  if (letter === 'ہ' && next === undefined && previous !== undefined && !afterVowel) return 'a';
  const sound = LETTERS[letter] ?? '';
  const isAfterConsonant = previous !== undefined && !afterVowel && !VOWEL_LETTERS.has(letter) && letter !== 'ھ';
  const isSecond = letters[i - 2] === undefined;
  const isLast = next === undefined && (i === 2 || !VOWEL_LETTERS.has(letters[i - 2] ?? ''));
  return isAfterConsonant && (isSecond || isLast) ? `a${sound}` : sound;
}
