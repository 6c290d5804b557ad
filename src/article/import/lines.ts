import { fold, trimBlank } from './fold.ts';

/** A line of the source, after lines that a fixed width had broken are joined again. */
export interface Line {
  /** As written, without white space at the ends; never empty. */
  readonly text: string;
  /** `text` folded; the same length, so offsets agree. */
  readonly bare: string;
  /** `bare` without what only adorns it: pictures at its ends, the stars or underscores of emphasis around it. */
  readonly said: string;
  /** An empty line stands before it. */
  readonly gapBefore: boolean;
}

/** CR LF, LF, CR, VERTICAL TAB, FORM FEED, NEXT LINE, LINE SEPARATOR, PARAGRAPH SEPARATOR: Unicode 5.8, Newline Guidelines. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Pictures and the characters they are put together with: VARIATION SELECTOR-16, ZERO WIDTH JOINER, COMBINING ENCLOSING KEYCAP. */
const PICTURE = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\uFE0F\\u200D\\u20E3';

/** Quotation marks, brackets, emphasis and pictures that may follow what closes a sentence. */
const TAIL = `[\\s"'\\u2018\\u2019\\u201C\\u201D)\\]*_${PICTURE}]*$`;
/** Code pages without the Urdu full stop made a hyphen do for it: ہے - */
const STOPPED = new RegExp(`(?:[\\u06D4.]|(?<=[\\p{L}\\p{N}"'\\u2019\\u201D)]\\s?)-)${TAIL}`, 'u');
const EXCLAIMED = new RegExp(`(?:[!?\\u061F\\u2026]|\\.{2,})${TAIL}`, 'u');

/** What follows the last mark of a line is looked at no further than this. UTF-16 units. */
const TAIL_REACH = 40;

/** Does a full stop end the line, or a hyphen in its place? An ellipsis does not. */
export function endsWithStop(bare: string): boolean {
  const end = bare.slice(-TAIL_REACH);
  return STOPPED.test(end) && !EXCLAIMED.test(end);
}

/** Does a full stop, question mark, exclamation mark or ellipsis end the line? Looks at its end only. */
export function endsSentence(bare: string): boolean {
  const end = bare.slice(-TAIL_REACH);
  return STOPPED.test(end) || EXCLAIMED.test(end);
}

const PICTURES_BEFORE = new RegExp(`^[\\s${PICTURE}]+`, 'u');
const PICTURES_BEHIND = new RegExp(`[\\s${PICTURE}]+$`, 'u');
const PICTURE_LAST = new RegExp(`[${PICTURE}]$`, 'u');
const EMPHASIS = /^(?<mark>\*{1,3}|_{1,3})(?<said>[^*_]+)\k<mark>$/u;

/** Longer lines are prose, whatever adorns them. UTF-16 units. */
const LONGEST_ADORNED = 200;

/** Does a picture stand at the end of the folded line? */
export function endsWithPicture(bare: string): boolean {
  return PICTURE_LAST.test(bare.slice(-TAIL_REACH));
}

function withoutPictures(bare: string): string {
  return bare.length > LONGEST_ADORNED ? bare : bare.replace(PICTURES_BEFORE, '').replace(PICTURES_BEHIND, '');
}

/** Is the folded line as a whole between stars or underscores, as messengers and Markdown set words in bold? */
export function isEmphasised(bare: string): boolean {
  return EMPHASIS.test(withoutPictures(bare));
}

/** The folded line without pictures at its ends and emphasis around it; itself where nothing else is in it. */
export function unadorned(bare: string): string {
  const plain = withoutPictures(bare);
  const said = withoutPictures(EMPHASIS.exec(plain)?.groups?.['said'] ?? plain);
  return said === '' ? bare : said;
}

interface Raw {
  readonly text: string;
  readonly gapBefore: boolean;
}

function rawLines(source: string): Raw[] {
  const raw: Raw[] = [];
  let gapBefore = false;
  for (const part of source.split(LINE_BREAK)) {
    const text = trimBlank(part);
    if (text === '') gapBefore = true;
    else {
      raw.push({ text, gapBefore });
      gapBefore = false;
    }
  }
  return raw;
}

/** Lines wrapped by a mail program or an editor are 40 to 100 wide; wider "widths" are whole paragraphs of like length. */
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 30;

const firstWord = (text: string): string => text.slice(0, 40).split(/\s/u, 1)[0] ?? '';

/** Was the line broken because the next word would not have fitted? */
function brokenByWidth(line: Raw, next: Raw, width: number): boolean {
  return !next.gapBefore && line.text.length + 1 + firstWord(next.text).length > width;
}

/**
 * The width at which the source was wrapped, in UTF-16 units; undefined if it was not.
 * Wrapped text shows itself in that the breaks come where the next word would pass the longest line, and mostly in mid-sentence.
 */
function wrapWidth(raw: readonly Raw[]): number | undefined {
  const width = raw.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return undefined;
  let breaks = 0;
  let full = 0;
  let fullAndClosed = 0;
  raw.forEach((line, i) => {
    const next = raw[i + 1];
    if (next === undefined || next.gapBefore) return;
    breaks++;
    if (!brokenByWidth(line, next, width)) return;
    full++;
    if (endsSentence(line.text)) fullAndClosed++;
  });
  // A third of all breaks at full lines (short paragraphs and headings make up the rest), and no more than a quarter of
  // those at the end of a sentence: in running text a sentence of 20 words ends at one line end in seven by chance, in
  // a list of headlines hardly a line is full.
  return full >= 4 && full * 3 >= breaks && fullAndClosed * 4 <= full ? width : undefined;
}

function unwrap(raw: readonly Raw[]): Raw[] {
  const width = wrapWidth(raw);
  if (width === undefined) return [...raw];
  const joined: Raw[] = [];
  let parts: string[] = [];
  let gapBefore = false;
  raw.forEach((line, i) => {
    if (parts.length === 0) gapBefore = line.gapBefore;
    parts.push(line.text);
    const next = raw[i + 1];
    if (next !== undefined && brokenByWidth(line, next, width)) return;
    joined.push({ text: parts.join(' '), gapBefore });
    parts = [];
  });
  return joined;
}

/** The text must have no white space at its ends. */
export function lineOf(text: string, gapBefore: boolean): Line {
  const bare = fold(text);
  return { text, bare, said: unadorned(bare), gapBefore };
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The lines of the source that hold a letter or a digit; rules of dashes and stars are left out. */
export function readLines(source: string): Line[] {
  return unwrap(rawLines(source))
    .filter(({ text }) => SAYS_SOMETHING.test(text))
    .map(({ text, gapBefore }) => lineOf(text, gapBefore));
}
