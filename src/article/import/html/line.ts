import type { Mark } from '../../article.ts';
import { Runs, type Span } from './runs.ts';

/** A line of the page as it is read, and what its markup says of it. Offsets are half-open, UTF-16 units of `text`. */
export interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Every letter of it is set off; there is no mark for it then. */
  readonly isEmphasis: boolean;
  /** Every letter of it is in a link, be it to an address that is no mark. */
  readonly isLink: boolean;
  /** What a `<time>` in it says, and where. */
  readonly time?: Span & Time;
  /** Where the writer is named. */
  readonly writer?: Span;
  /** A label that only listeners get called it the credit of a picture. */
  readonly isCredit: boolean;
}

export interface Time {
  /** Calendar date, `YYYY-MM-DD`; undefined where the element does not give one. */
  readonly iso: string | undefined;
}

/** SOFT HYPHEN and ZERO WIDTH NO-BREAK SPACE: they tell a browser where to break, and stand inside words. */
const SHOWS_NOTHING = /[\u00AD\uFEFF]/gu;
const WHITE_SPACE = /[\s\u0085]+/gu; // with NEXT LINE
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Are all letters and digits of the text in the runs? They are in order and apart. */
function isCovered(text: string, runs: readonly Span[]): boolean {
  let at = 0;
  for (const { from, to } of runs) {
    if (SAYS_SOMETHING.test(text.slice(at, from))) return false;
    at = to;
  }
  return runs.length > 0 && !SAYS_SOMETHING.test(text.slice(at));
}

const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => a.from - b.from || b.to - a.to);

/** Collects the text of one line after another, white space run together as a browser does. */
export class LineWriter {
  readonly emphasis = new Runs<object>(() => true);
  readonly links = new Runs<{ readonly href: string | undefined }>((a, b) => a.href === b.href);
  readonly times = new Runs<Time>(() => false);
  readonly writers = new Runs<object>(() => true);
  #text = '';
  #spaceIsDue = false;
  #isCredit = false;

  get text(): string {
    return this.#text;
  }

  append(raw: string): void {
    const text = raw.replaceAll(SHOWS_NOTHING, '').replaceAll(WHITE_SPACE, ' ');
    const said = text.trim();
    if (text.startsWith(' ')) this.#spaceIsDue = true;
    if (said === '') return;
    if (this.#spaceIsDue && this.#text !== '') this.#text += ' ';
    for (const runs of [this.emphasis, this.links, this.times, this.writers]) runs.begin(this.#text.length);
    this.#text += said;
    this.#spaceIsDue = text.endsWith(' ');
  }

  markCredit(): void {
    this.#isCredit = true;
  }

  /** Ends the line and begins the next; undefined where nothing was said. */
  take(): Line | undefined {
    const text = this.#text;
    const emphasis = this.emphasis.take(text);
    const links = this.links.take(text);
    const [time] = this.times.take(text);
    const [writer] = this.writers.take(text);
    this.#text = '';
    this.#spaceIsDue = false;
    if (text === '') return undefined;
    const isCredit = this.#isCredit;
    this.#isCredit = false;
    const isEmphasis = isCovered(text, emphasis);
    return {
      text,
      marks: inOrder([
        ...(isEmphasis ? [] : emphasis.map(({ from, to }): Mark => ({ kind: 'emphasis', from, to }))),
        ...links.flatMap(({ from, to, href }): Mark[] => (href === undefined ? [] : [{ kind: 'link', from, to, href }])),
      ]),
      isEmphasis,
      isLink: isCovered(text, links),
      ...(time === undefined ? {} : { time }),
      ...(writer === undefined ? {} : { writer: { from: writer.from, to: writer.to } }),
      isCredit,
    };
  }
}

/** The line from one offset to another, white space at its ends aside and its marks cut to it. */
export function sliceLine(line: Line, from: number, to: number): Line {
  const part = line.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const text = part.trim();
  const cut = <T extends Span>(span: T): T => ({ ...span, from: Math.max(0, span.from - start), to: Math.min(text.length, span.to - start) });
  const { time, writer, ...rest } = line;
  const isLeft = (span: Span): boolean => span.to > start && span.from < start + text.length;
  const marks = line.marks.filter(isLeft).map(cut);
  const isAllOf = (kind: Mark['kind']): boolean => isCovered(text, marks.filter((mark) => mark.kind === kind));
  const isEmphasis = line.isEmphasis || isAllOf('emphasis');
  return {
    ...rest,
    text,
    marks: isEmphasis ? marks.filter(({ kind }) => kind !== 'emphasis') : marks,
    isEmphasis,
    isLink: line.isLink || isAllOf('link'),
    ...(time === undefined || !isLeft(time) ? {} : { time: cut(time) }),
    ...(writer === undefined || !isLeft(writer) ? {} : { writer: cut(writer) }),
  };
}

/** One line of several, a space between each two. */
export function joinLines(lines: readonly Line[]): Line {
  const isEmphasis = lines.every((line) => line.isEmphasis);
  const time = lines.find((line) => line.time !== undefined)?.time;
  const writer = lines.find((line) => line.writer !== undefined)?.writer;
  const marks: Mark[] = [];
  let start = 0;
  for (const line of lines) {
    const by = start;
    const own: readonly Mark[] = line.isEmphasis && !isEmphasis ? [{ kind: 'emphasis', from: 0, to: line.text.length }, ...line.marks] : line.marks;
    marks.push(...own.map((mark): Mark => ({ ...mark, from: mark.from + by, to: mark.to + by })));
    start += line.text.length + 1;
  }
  return {
    text: lines.map(({ text }) => text).join(' '),
    marks: inOrder(marks),
    isEmphasis,
    isLink: lines.every(({ isLink }) => isLink),
    // Where they stand matters only in short lines, which are not of several.
    ...(time === undefined ? {} : { time }),
    ...(writer === undefined ? {} : { writer }),
    isCredit: lines.some(({ isCredit }) => isCredit),
  };
}
