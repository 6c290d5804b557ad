import { ImportError } from './import-error.ts';
import { shareOfKnownWords } from './language.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

export interface DecodeHint {
  /** The bytes are HTML or XML, which may say in their first bytes how they are encoded. */
  readonly html?: boolean;
}

/** The bytes as text; undefined where they are not of that encoding. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** BYTE ORDER MARK in each encoding (Unicode 23.8); UTF-32 begins as UTF-16 does and stands before it. */
const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding | 'utf-32' }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** How much of the beginning shows which byte of each pair is the higher. */
const PAIRS_SEEN = 2_000;
/** Higher bytes of what texts are written in: ASCII, Arabic, its supplement, Devanagari, punctuation, presentation forms. */
const USUAL_HIGHER: ReadonlySet<number> = new Set([0x00, 0x06, 0x07, 0x09, 0x20, 0xfb, 0xfc, 0xfd, 0xfe]);

/**
 * UTF-16 without a mark: nearly all bytes of one parity are the few higher ones, and many are 0 or 6, which no text in
 * bytes holds (NULL, ACKNOWLEDGE).
 */
function utf16Pattern(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return undefined;
  const pairs = Math.min(bytes.length / 2, PAIRS_SEEN);
  const counts = [0, 1].map((parity) => {
    let usual = 0;
    let telling = 0;
    for (let i = 0; i < pairs; i++) {
      const byte = bytes[i * 2 + parity] ?? 0;
      if (USUAL_HIGHER.has(byte)) usual++;
      if (byte === 0x00 || byte === 0x06) telling++;
    }
    return { usual, telling };
  });
  const [even, odd] = counts;
  if (even === undefined || odd === undefined) return undefined;
  const [higher, lower, encoding] = odd.telling > even.telling ? ([odd, even, 'utf-16le'] as const) : ([even, odd, 'utf-16be'] as const);
  return higher.usual >= pairs * 0.9 && higher.telling >= pairs * 0.3 && higher.telling >= lower.telling * 4 ? encoding : undefined;
}

const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
/** One control character in a hundred; text has none, a picture or a program one in ten. */
const MOST_CONTROLS = 0.01;

function isBinary(bytes: Uint8Array): boolean {
  const seen = bytes.subarray(0, PAIRS_SEEN * 2);
  let controls = 0;
  for (const byte of seen) {
    if (byte === 0) return true;
    // ESCAPE switches sets in ISO-2022, which is text.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > seen.length * MOST_CONTROLS;
}

/** What UTF-8 became when it was taken for windows-1252 or ISO-8859-1, and for windows-1256: Ø§Ø±Ø¯Ùˆ, ط§ط±ط¯ظˆ. */
const MISREAD: readonly { readonly pair: RegExp; readonly share: number }[] = [
  {
    pair: /[\u00C3\u00D8-\u00DB\u00E0\u00E2][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/gu,
    share: 0.5,
  },
  {
    // Letters all of them, which may meet in a word: عکس. Only a text of nothing else is wrecked.
    pair: /[\u0637-\u063A][\u0679\u067E\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BE\u060C\u061B\u061F\u0152\u0153\u0192\u02C6\u00A0-\u00BF\u06BA\u200C-\u200D\u2013-\u203A\u20AC\u2122]/gu,
    share: 0.8,
  },
];
const NOT_ASCII = /[^\0-\u007F]/gu;

/** One pair is an accident: طک, عگ are letters of words too. */
const LEAST_PAIRS = 3;

/** Is most of what is not ASCII the wreck of UTF-8? */
function isMisread(text: string): boolean {
  const others = text.match(NOT_ASCII)?.length ?? 0;
  return MISREAD.some(({ pair, share }) => {
    const pairs = text.match(pair)?.length ?? 0;
    return pairs >= LEAST_PAIRS && pairs * 2 >= others * share;
  });
}

/** Runs of base64 that begin as Arabic letters in UTF-16 do, a plus sign before each. */
const UTF7 = /(?:\+B[g-v][A-Za-z0-9+/]{2,}-?[^+]{0,4}){2}|^\+B[g-v][A-Za-z0-9+/]{4,}-?$/u;

/** Text in seven bits that is not ASCII: ISO-2022, which ESCAPE switches, and UTF-7. */
const isSevenBits = (text: string): boolean => text.includes('\u001B$') || text.includes('\u001B(') || UTF7.test(text);

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const isText = (text: string): boolean => (text.match(CONTROLS)?.length ?? 0) <= text.length * MOST_CONTROLS;

/**
 * Letters of windows-1256 that running text is made of, in Arabic and in Urdu and Persian as that encoding can write
 * them (it has no FARSI YEH): some two thirds of all letters. Bytes of another encoding fall on them by chance.
 */
const FREQUENT = /[\u0627\u0628\u062A\u062F\u0631\u0633\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u06A9\u06BE\u06C1\u06D2\u06BA]/gu;
const ARABIC_LETTERS = /(?=\p{L})\p{Script=Arabic}/gu;
/** Letters of two scripts in one word, vowel signs included: é beside ر. */
const MIXED = /\p{Script=Latin}[\p{Script=Arabic}\u064B-\u0652]|[\p{Script=Arabic}\u064B-\u0652]\p{Script=Latin}/gu;

/**
 * Does what windows-1256 makes of the bytes read as a text in the Arabic script? It gives every byte a character, so only
 * the reading tells: most letters are Arabic and the frequent ones among them frequent, hardly a word mixes scripts, and
 * one word in twelve is a function word of Urdu, Persian or Arabic (in prose one in three is).
 */
function readsAsArabicScript(text: string): boolean {
  const arabic = text.match(ARABIC_LETTERS)?.length ?? 0;
  const frequent = text.match(FREQUENT)?.length ?? 0;
  const mixed = text.match(MIXED)?.length ?? 0;
  const others = text.match(NOT_ASCII)?.length ?? 0;
  return (
    arabic >= others * 0.75 && frequent >= arabic * 0.55 && mixed <= arabic * 0.01 && !isMisread(text) && isText(text) && shareOfKnownWords(text) >= 1 / 12
  );
}

/** Where HTML says its encoding, and XML (XML 1.0, 4.3.3); the HTML standard looks at so many bytes. */
const DECLARED_WITHIN = 1024;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/iu;
/** The names that the Encoding standard has for windows-1256. */
const DECLARED_1256 = /^(?:windows-|cp|x-cp)1256$/iu;

/** What the bytes say of themselves; undefined where they say nothing. */
function declared(bytes: Uint8Array): string | undefined {
  const head = decodeAs('windows-1256', bytes.subarray(0, DECLARED_WITHIN)) ?? '';
  const found = DECLARED.exec(head);
  return found?.[1] ?? found?.[2];
}

function decodeWithoutMark(bytes: Uint8Array, isHtml: boolean): string {
  const wide = utf16Pattern(bytes);
  const fromWide = wide === undefined ? undefined : decodeAs(wide, bytes);
  if (fromWide !== undefined && isText(fromWide)) return fromWide;
  if (isBinary(bytes)) throw new ImportError('not-text');
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) {
    if (isMisread(text) || (isAscii(bytes) && isSevenBits(text))) throw new ImportError('encoding');
    return text;
  }
  const named = isHtml ? declared(bytes) : undefined;
  const arabic = named === undefined || DECLARED_1256.test(named) ? decodeAs('windows-1256', bytes) : undefined;
  const isRead = arabic !== undefined && (named === undefined ? readsAsArabicScript(arabic) : isText(arabic) && !isMisread(arabic));
  if (!isRead) throw new ImportError('encoding');
  return arabic;
}

/**
 * The text that the bytes are, in UTF-8, UTF-16 or windows-1256; no mark of byte order is left in it.
 *
 * Throws ImportError: `not-text` for what is no text, `encoding` for every other encoding, and where the text had been
 * misread before it was saved. It never guesses: no character of the text is a replacement.
 */
export function decodeText(bytes: Uint8Array, { html = false }: DecodeHint = {}): string {
  const mark = BYTE_ORDER_MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (mark === undefined) return decodeWithoutMark(bytes, html);
  const text = mark.encoding === 'utf-32' ? undefined : decodeAs(mark.encoding, bytes.subarray(mark.bytes.length));
  if (text === undefined || isMisread(text)) throw new ImportError('encoding');
  if (!isText(text)) throw new ImportError('not-text');
  return text.replace(/^\uFEFF+/u, ''); // files put together have several
}
