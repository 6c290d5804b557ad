/**
 * Every character the bundled Nastaliq can draw: what Urdu is written with, and what Urdu texts of the web hold
 * besides. Latin letters are left to the interface's own face, which draws them better.
 */

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const letters = 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂۃھیےۓ';

/** Letters of Arabic and Persian keyboards that stand in for the Urdu ones in careless texts, and in quotations. */
const lookAlikes = 'إةكىيهۀە';

const marks = [
  range(0x064b, 0x0658), // ARABIC FATHATAN to ARABIC MARK NOON GHUNNA
  '\u0670', // ARABIC LETTER SUPERSCRIPT ALEF
  range(0x0610, 0x0614), // the honorific signs over names, and the sign of a pen name
].join('');

const digits = [
  range(0x30, 0x39),
  range(0x06f0, 0x06f9), // EXTENDED ARABIC-INDIC DIGITS, those of Urdu
  range(0x0660, 0x0669), // ARABIC-INDIC DIGITS
].join('');

const punctuation = [
  '،؛؟۔٪٫٬؍؎؏٭ـ',
  ' !"#$%&\'()*+,-./:;<=>?@[\\]_|~«»‘’“”…–—•°·×',
  '\u00a0', // NO-BREAK SPACE
].join('');

const ligatures = 'ﷲﷺ﷼';

const controls = [
  '\u200b', // ZERO WIDTH SPACE
  '\u200c', // ZERO WIDTH NON-JOINER
  '\u200d', // ZERO WIDTH JOINER
  '\u200e', // LEFT-TO-RIGHT MARK
  '\u200f', // RIGHT-TO-LEFT MARK
  '\u2060', // WORD JOINER
].join('');

export const repertoire = letters + lookAlikes + marks + digits + punctuation + ligatures + controls;
