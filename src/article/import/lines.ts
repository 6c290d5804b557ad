import { fold, trimBlank } from './fold.ts';

/** A line of the source, after lines that a fixed width had broken are joined again. */
export interface Line {
  /** As written, without white space at the ends; never empty. */
  readonly text: string;
  /** `text` folded; the same length, so offsets agree. */
  readonly bare: string;
  /** An empty line stands before it. */
  readonly gapBefore: boolean;
}

/** CR LF, LF, CR, VERTICAL TAB, FORM FEED, NEXT LINE, LINE SEPARATOR, PARAGRAPH SEPARATOR: Unicode 5.8, Newline Guidelines. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** What closes a sentence, with the quotation marks and brackets that may follow. */
const CLOSED = /[\u06D4.!?\u061F\u2026][\s"'\u2018\u2019\u201C\u201D)\]]*$/u;

/** Does a full stop, question mark, exclamation mark or ellipsis end the line? Looks at its end only. */
export function endsSentence(bare: string): boolean {
  return CLOSED.test(bare.slice(-12));
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

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The lines of the source that hold a letter or a digit; rules of dashes and stars are left out. */
export function readLines(source: string): Line[] {
  return unwrap(rawLines(source))
    .filter(({ text }) => SAYS_SOMETHING.test(text))
    .map(({ text, gapBefore }) => ({ text, bare: fold(text), gapBefore }));
}
