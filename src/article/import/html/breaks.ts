import { fold } from '../fold.ts';
import { endsSentence } from '../lines.ts';
import { joinLines, type Line } from './line.ts';

/** Lines of a block that single `<br>`s part, as they are to be read. */
export interface Arranged {
  readonly lines: readonly Line[];
  /** Short lines that no sentence ends: verses, or an address. */
  readonly isVerse: boolean;
}

/** A verse of a ghazal has at most some 45 units, a line of prose broken by hand at least 70. */
const LONGEST_VERSE = 60;

const isVerse = (lines: readonly Line[]): boolean =>
  lines.length >= 2 &&
  lines.every(({ text, time, writer, isCredit }) => text.length <= LONGEST_VERSE && time === undefined && writer === undefined && !isCredit) &&
  lines.filter(({ text }) => endsSentence(fold(text))).length * 2 <= lines.length;

const WRAPPED_WIDTHS = { least: 45, most: 110 };
const LEAST_WRAPPED_LINES = 4;
/** Nearly every break of wrapped text comes where the next word would not have fitted; verses fall there by chance. */
const MOST_WRAPPED = 0.8;

const firstWord = (text: string): string => text.slice(0, 40).split(/\s/u, 1)[0] ?? '';

/** For each line whether the one after it goes on where the width broke it; undefined unless the block is wrapped. */
function wrapping(lines: readonly Line[]): boolean[] | undefined {
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  if (lines.length < LEAST_WRAPPED_LINES || width < WRAPPED_WIDTHS.least || width > WRAPPED_WIDTHS.most) return undefined;
  const isFull = lines.map(({ text }, i) => {
    const next = lines[i + 1];
    return next !== undefined && text.length + 1 + firstWord(next.text).length > width;
  });
  const lastWords = new Set(lines.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)));
  // Verses rhyme, and most end with the same word.
  const rhymes = lastWords.size <= lines.length * 0.75;
  return !rhymes && isFull.filter(Boolean).length >= (lines.length - 1) * MOST_WRAPPED ? isFull : undefined;
}

const isApart = (a: Line, b: Line): boolean =>
  a.isEmphasis !== b.isEmphasis || a.isCredit || b.isCredit || a.time !== undefined || a.writer !== undefined || b.time !== undefined || b.writer !== undefined;

/**
 * Takes the lines of one block apart or together. A block's text holds no line breaks, and a break within a sentence is
 * one of layout: it becomes a space. Where a sentence ends before it, or both lines are as short as verses, what follows
 * is a piece of its own.
 * @param isTold the markup calls the block a paragraph; where it does not, a break is all there is to tell one by
 */
export function arrange(lines: readonly Line[], isTold: boolean): Arranged {
  const isFull = wrapping(lines);
  if (isFull === undefined && isVerse(lines)) return { lines, isVerse: true };
  const goesOn = (i: number): boolean => {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || isApart(line, next)) return false;
    if (isFull !== undefined) return isFull[i] === true;
    return isTold && !endsSentence(fold(line.text)) && (line.text.length > LONGEST_VERSE || next.text.length > LONGEST_VERSE);
  };
  const arranged: Line[] = [];
  let together: Line[] = [];
  lines.forEach((line, i) => {
    together.push(line);
    if (goesOn(i)) return;
    arranged.push(together.length === 1 ? line : joinLines(together));
    together = [];
  });
  return { lines: arranged, isVerse: false };
}
