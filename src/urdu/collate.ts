/** The letters of Urdu in the order of its dictionaries; `Intl.Collator` of Node 20 and of older browsers misplaces several. */
const ALPHABET = 'آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے';

const NOT_READ = /[^\p{L}\p{N} ]/gu;

/** Letters of other scripts come after those of Urdu, in the order of Unicode; a space comes before all. */
function placeOf(letter: string): number {
  if (letter === ' ') return -1;
  const place = ALPHABET.indexOf(letter);
  return place < 0 ? ALPHABET.length + (letter.codePointAt(0) ?? 0) : place;
}

/** Compares two texts as the words of a dictionary are ordered, marks and punctuation aside: negative, zero or positive. */
export function collate(one: string, other: string): number {
  const [first = [], second = []] = [one, other].map((text) => [...text.replaceAll(NOT_READ, '').trim()]);
  for (const [i, letter] of first.entries()) {
    const against = second[i];
    if (against === undefined) return 1;
    if (letter !== against) return placeOf(letter) - placeOf(against);
  }
  return first.length - second.length;
}
