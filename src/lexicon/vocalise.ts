/**
 * Lemma and Roman in one: the letters with the vowels written in between, as توثیق tausīq is `تau_وثیق`. Each letter stands
 * for its own sound, Roman letters for themselves, and a letter behind {@link SILENT} for none. Half the bytes of the two apart.
 */

const SILENT = '_';
/** A space of the Roman where the letters have none: ابوبکر abū bakr. */
const SPACE = '+';

/** The sound of each letter, where nothing says otherwise. */
const SOUNDS: Readonly<Record<string, string>> = {
  'ا': 'ā', 'آ': 'ā', 'ب': 'b', 'پ': 'p', 'ت': 't', 'ٹ': 'ṭ', 'ث': 's', 'ج': 'j', 'چ': 'ch', 'ح': 'h', 'خ': 'k\u035Fh', 'د': 'd', 'ڈ': 'ḍ', 'ذ': 'z', 'ر': 'r', 'ڑ': 'ṛ',
  'ز': 'z', 'ژ': 'zh', 'س': 's', 'ش': 'sh', 'ص': 's', 'ض': 'z', 'ط': 't', 'ظ': 'z', 'ع': 'ʿ', 'غ': 'g\u035Fh', 'ف': 'f', 'ق': 'q', 'ک': 'k', 'گ': 'g', 'ل': 'l', 'م': 'm',
  'ن': 'n', 'ں': 'ṁ', 'و': 'ū', 'ہ': 'h', 'ھ': 'h', 'ی': 'ī', 'ے': 'e', ' ': ' ',
};
/** Letters that are never silent between others: where one of these is heard, those before it that were not are passed over. */
const STEADY: ReadonlySet<string> = new Set('بپتٹثجچحخدڈذرڑزژسشصضطظغفقکگلمنھ ');

/** What a steady letter may be heard as besides: a nasal vowel, and the hyphen that ties words. */
const OTHER_SOUNDS: Readonly<Record<string, string>> = { 'ن': 'ṁ', ' ': '-' };

/** Written silent, letter by letter. */
const silent = (letters: readonly string[]): string => letters.map((letter) => SILENT + letter).join('');

/** @param roman holds no {@link SILENT} and no Urdu letter */
export function vocalise(lemma: string, roman: string): string {
  const letters = [...lemma];
  let written = '';
  let next = 0;
  for (let at = 0; at < roman.length; ) {
    const heard = letters.findIndex((letter, i) => i >= next && (STEADY.has(letter) || (i === next && roman.startsWith(SOUNDS[letter] ?? SILENT, at))));
    const sound = SOUNDS[letters[heard] ?? ''];
    if (heard >= 0 && sound !== undefined && roman.startsWith(sound, at)) {
      written += silent(letters.slice(next, heard)) + (letters[heard] ?? '');
      next = heard + 1;
      at += sound.length;
    } else {
      if (heard >= 0 && OTHER_SOUNDS[letters[heard] ?? ''] === roman[at]) {
        written += silent(letters.slice(next, heard + 1));
        next = heard + 1;
      }
      const char = roman[at++] ?? '';
      written += char === ' ' ? SPACE : char;
    }
  }
  return written + silent(letters.slice(next));
}

/** Sounds by the code of their letter from U+0600, for reading thousands of words at once. */
const SOUND_AT: readonly string[] = Array.from({ length: 0x100 }, (_, i) => SOUNDS[String.fromCharCode(0x600 + i)] ?? '');
const [SILENT_CODE, SPACE_CODE] = [SILENT.charCodeAt(0), SPACE.charCodeAt(0)];

/** Lemma and Roman again. */
export function devocalise(written: string): readonly [lemma: string, roman: string] {
  // Joined at the end: a string grown letter by letter keeps all its pieces in memory.
  const lemma: string[] = [];
  const roman: string[] = [];
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === SILENT_CODE) lemma.push(written.charAt(++at));
    else if (code === SPACE_CODE) roman.push(' ');
    else if (code === 0x20) {
      lemma.push(' ');
      roman.push(' ');
    } else if (code >= 0x600 && code <= 0x6ff) {
      lemma.push(written.charAt(at));
      roman.push(SOUND_AT[code - 0x600] ?? '');
    } else roman.push(written.charAt(at));
  }
  return [lemma.join(''), roman.join('')];
}
