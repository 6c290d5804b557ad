import type { BlockKind } from '../../article.ts';
import { arrange } from './breaks.ts';
import type { Draft } from './draft.ts';
import { classWords, isVisuallyHidden, type Dropping } from './dropped.ts';
import { isEmphasis, ruleOf, type ElementRule } from './elements.ts';
import { LineWriter, joinLines, sliceLine, type Line } from './line.ts';
import { leadsElsewhere, webAddress } from './link.ts';
import { dataTables } from './table.ts';
import { walk, type Region } from './walk.ts';

/** What holds of the text in an element; each takes over what it does not change. */
interface Frame {
  readonly role: BlockKind;
  readonly isTold: boolean;
  readonly level: number;
  readonly list: Element | undefined;
  readonly isInFigure: boolean;
  readonly isRow: boolean;
  readonly isPre: boolean;
  readonly is: 'block' | 'inline';
  /** What to end with the element. */
  readonly ends: readonly ('emphasis' | 'links' | 'times' | 'writers' | 'quote')[];
}

const OUTSIDE: Frame = { role: 'paragraph', isTold: false, level: 0, list: undefined, isInFigure: false, isRow: false, isPre: false, is: 'block', ends: [] };

/** Blocks whose lines are one, however they are broken. */
const ONE_LINE: ReadonlySet<BlockKind> = new Set(['title', 'subheading', 'caption', 'list-item']);

/** Between two cells of a row, spaces around it: EN DASH. */
const CELL = '\u2013';

/** Longest text that a class makes a caption, a writer's name, a date, a credit. UTF-16 units, white space aside. */
const LONGEST = { caption: 400, writer: 80, date: 60, credit: 80 };
const CAPTION_CLASS = / \S*caption\S* /u;
const WRITER_CLASS = / (?:byline|author|authors|writer|contributor|reporter) /u;
const DATE_CLASS = / (?:date|dateline|pubdate|published|timestamp|datetime) /u;
const CREDIT_CLASS = / (?:copyright|credit|credits|photographer|image source) /u;
/** The label that BBC's pages read out before a credit, in Urdu and in English. */
const CREDIT_LABEL = /^[\s،,]*(?:تصویر کا ذریعہ|تصویر کا ماخذ|image source|photo credit)/iu;

/** A calendar date at the front of a `datetime`. */
export function isoDate(given: string | null | undefined): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(given ?? '')?.[1];
  if (iso === undefined) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function namesWriter(element: Element): boolean {
  const marks = `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return /(?:^|\s)author(?:\s|$)/iu.test(marks) || WRITER_CLASS.test(classWords(element));
}

/** The lines of a region in reading order, each with what its elements say. */
export function readDrafts(region: Region, { drops, lengthOf }: Dropping, base: string | undefined): Draft[] {
  const tables = dataTables(region);
  const drafts: Draft[] = [];
  const frames: Frame[] = [];
  const writer = new LineWriter();
  let lines: Line[] = [];

  const top = (): Frame => frames.at(-1) ?? OUTSIDE;

  const endLine = (): boolean => {
    const line = writer.take();
    if (line === undefined) return false;
    lines.push(top().isRow && line.text.endsWith(` ${CELL}`) ? sliceLine(line, 0, line.text.length - CELL.length) : line);
    return true;
  };

  const endBlock = (): void => {
    endLine();
    if (lines.length === 0) return;
    const { role, isTold, level, list, isInFigure, isRow } = top();
    const one = ONE_LINE.has(role) && !lines.some(({ isCredit }) => isCredit);
    const arranged = one ? { lines: [joinLines(lines)], isVerse: false } : arrange(lines, isTold);
    for (const line of arranged.lines) {
      drafts.push({ ...line, role, isTold, level, ...(list === undefined ? {} : { list }), isInFigure, isRow, isVerse: arranged.isVerse });
    }
    lines = [];
  };

  const enter = (element: Element): boolean => {
    if (drops(element)) return false;
    const { isInFigure, role } = top();
    const isCreditClass = (): boolean => (isInFigure || role === 'caption') && CREDIT_CLASS.test(classWords(element)) && lengthOf(element) <= LONGEST.credit;
    if (isVisuallyHidden(element) || isCreditClass()) {
      if (CREDIT_LABEL.test(element.textContent.slice(0, 80))) writer.markCredit();
      return false;
    }
    const rule = ruleOf(element);
    if (rule.is === 'break') {
      // The second of two in a row ends the block, as an empty line does in plain text.
      if (top().isRow) writer.append(' ');
      else if (!endLine()) endBlock();
      return false;
    }
    if (rule.is === 'block') enterBlock(element, rule);
    else frames.push({ ...top(), is: 'inline', ends: open(element, rule) });
    return true;
  };

  const enterBlock = (element: Element, rule: ElementRule): void => {
    const name = element.localName.toLowerCase();
    const frame = top();
    if (frame.isRow && name !== 'table') {
      if ((name === 'td' || name === 'th') && writer.text !== '' && !writer.text.endsWith(CELL)) writer.append(` ${CELL} `);
      else writer.append(' ');
      frames.push({ ...frame, is: 'block', ends: open(element, rule) });
      return;
    }
    endBlock();
    const isRow = name === 'tr' && isDataRow(element);
    const isCaption = rule.role === undefined && CAPTION_CLASS.test(classWords(element)) && lengthOf(element) <= LONGEST.caption;
    frames.push({
      role: isCaption ? 'caption' : isRow || name === 'table' ? 'paragraph' : (rule.role ?? frame.role),
      isTold: isCaption || isRow || rule.tells === true || frame.isTold,
      level: /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : name === 'summary' ? 6 : frame.level,
      list: frame.list ?? (/^(?:ul|ol|menu|dir|dl)$/u.test(name) ? element : undefined),
      isInFigure: frame.isInFigure || name === 'figure',
      isRow,
      isPre: frame.isPre || name === 'pre',
      is: 'block',
      ends: open(element, rule),
    });
  };

  const isDataRow = (row: Element): boolean => {
    // A row's table is its parent or, with a `tbody` between them, its grandparent.
    const parent = row.parentElement;
    const table = parent?.localName === 'table' ? parent : parent?.parentElement;
    return table !== null && table !== undefined && tables.has(table);
  };

  const open = (element: Element, rule: ElementRule): Frame['ends'] => {
    const ends: Frame['ends'][number][] = [];
    const name = element.localName.toLowerCase();
    if (name === 'q') {
      writer.append('\u201C'); // LEFT DOUBLE QUOTATION MARK, which a browser draws around it
      ends.push('quote');
    }
    if (isEmphasis(element, rule)) {
      writer.emphasis.open({});
      ends.push('emphasis');
    }
    const href = rule.mark === 'link' ? (element.getAttribute('href') ?? '') : '';
    if (leadsElsewhere(href)) {
      writer.links.open({ href: webAddress(href, base) });
      ends.push('links');
    }
    if (name === 'time' || (DATE_CLASS.test(classWords(element)) && lengthOf(element) <= LONGEST.date)) {
      writer.times.open({ iso: name === 'time' ? isoDate(element.getAttribute('datetime')) : undefined });
      ends.push('times');
    } else if (lengthOf(element) <= LONGEST.writer && namesWriter(element)) {
      writer.writers.open({});
      ends.push('writers');
    }
    return ends;
  };

  const leave = (): void => {
    const frame = top();
    if (frame.is === 'block' && !frame.isRow) endBlock();
    for (const end of frame.ends) {
      if (end === 'quote') writer.append('\u201D'); // RIGHT DOUBLE QUOTATION MARK
      else writer[end].close(writer.text);
    }
    frames.pop();
    if (frame.is !== 'block' || !frame.isRow) return;
    if (top().isRow) writer.append(' ');
    else {
      frames.push(frame);
      endBlock();
      frames.pop();
    }
  };

  const text = ({ data }: CharacterData): void => {
    if (!top().isPre) {
      writer.append(data);
      return;
    }
    data.split(/\r\n?|\n/u).forEach((part, i) => {
      if (i > 0) endBlock();
      writer.append(part);
    });
  };

  walk(region, { enter, leave, text });
  endBlock();
  return drafts;
}
