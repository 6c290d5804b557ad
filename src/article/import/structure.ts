import type { BlockKind } from '../article.ts';
import { couldBeName, isByline, type Zone } from './byline.ts';
import { isBareLabel, isMarkedCaption } from './caption.ts';
import { matchDateline } from './dateline.ts';
import { weigh, type OpenLine } from './evidence.ts';
import { matchFurniture } from './furniture.ts';
import { endsSentence, readLines, type Line } from './lines.ts';
import { matchMarker, withoutMarker } from './list-item.ts';
import type { Piece } from './piece.ts';
import { bestRoles, type Step } from './sequence.ts';
import { contentStems, words } from './vocabulary.ts';

/** A line and its role, where marks of its own or its place in the article decide; else its role is open. */
interface Marked extends Line {
  readonly role: BlockKind | undefined;
  readonly iso?: string;
}

/** Longest headline of a news page seen whole in a search result is about 110 units; 24 words are a sentence. */
const LONGEST_OPEN = 130;
const MOST_OPEN_WORDS = 24;
const SEVERAL_SENTENCES = /۔["”’‘']*\s+\S/u;

/** Prose by its own shape: a full stop at its end, several sentences, or more than any heading's length. */
function isProse(bare: string): boolean {
  if (bare.length > LONGEST_OPEN || words(bare).length > MOST_OPEN_WORDS) return true;
  if (SEVERAL_SENTENCES.test(withoutMarker(bare))) return true;
  return endsSentence(bare) && !/[؟?!…]["'“”‘’)\]]*$/u.test(bare) && !/\.{2,}$/u.test(bare);
}

const isDateline = ({ bare }: Line): boolean => matchDateline(bare)?.rest === bare.length;

/** How many of the first lines may hold the title; before it stand at most a date, a label, a share bar. */
const TITLE_REACH = 6;
/** Words that no headline ends with; میں, پر and سے do end some, and so does کی (ملاقات کی). */
const ENDS_HANGING = /(?:^|\s)(?:کا|کے|کو|نے|اور|کہ|یا)$|[،,]$/u;

/** The index of the title line; -1 where the text begins with prose. */
function findTitle(lines: readonly Line[]): number {
  for (let i = 0; i < Math.min(lines.length, TITLE_REACH); i++) {
    const bare = lines[i]?.bare ?? '';
    if (matchFurniture(bare) !== undefined || isByline(bare, 'body') || isMarkedCaption(bare)) continue;
    const dateline = matchDateline(bare);
    if (dateline?.rest === bare.length) continue;
    return dateline !== undefined || bare.length > LONGEST_OPEN || SEVERAL_SENTENCES.test(bare) ? -1 : i;
  }
  return -1;
}

function joinLines(first: Line, second: Line): Line {
  return { text: `${first.text} ${second.text}`, bare: `${first.bare} ${second.bare}`, gapBefore: first.gapBefore };
}

/** A title broken over two lines is one: its first line ends with a word that cannot end it. */
function joinBrokenTitle(lines: readonly Line[], title: number): Line[] {
  const first = lines[title];
  const second = lines[title + 1];
  if (first === undefined || second === undefined || second.gapBefore || !ENDS_HANGING.test(first.bare)) return [...lines];
  if (isProse(second.bare) || isDateline(second) || isByline(second.bare, 'top') || isMarkedCaption(second.bare)) return [...lines];
  return [...lines.slice(0, title), joinLines(first, second), ...lines.slice(title + 2)];
}

/** A standfirst has the names, dates and pictures of the article within this many lines below it. */
const UNDER_STANDFIRST = 3;

/** Index of the first line of running text after the title, and after the standfirst if there is one. */
function findBody(lines: readonly Line[], title: number): number {
  const isText = (line: Line): boolean => isProse(line.bare) && !isDateline(line) && !isMarkedCaption(line.bare);
  const first = lines.findIndex((line, i) => i > title && isText(line));
  if (first === -1) return lines.length;
  const below = lines.slice(first + 1, first + 1 + UNDER_STANDFIRST).findIndex((line) => isDateline(line) || isByline(line.bare, 'body'));
  if (below === -1) return first;
  const second = lines.findIndex((line, i) => i > first + 1 + below && isText(line));
  return second === -1 ? first : second;
}

/** Bylines, dates and links at the foot take no more lines than this. */
const FOOT = 4;

function zoneOf(i: number, body: number, count: number): Zone {
  if (i < body) return 'top';
  return i >= count - FOOT ? 'end' : 'body';
}

function isListItem(lines: readonly Line[], i: number): boolean {
  const rule = matchMarker(lines[i]?.bare ?? '');
  if (rule === undefined) return false;
  if (!rule.needsNeighbour) return true;
  return [i - 1, i + 1].some((j) => matchMarker(lines[j]?.bare ?? '') === rule);
}

/** The role that the line's own marks or its place give it. */
function ownRole(lines: readonly Line[], i: number, body: number): BlockKind | undefined {
  const bare = lines[i]?.bare ?? '';
  const zone = zoneOf(i, body, lines.length);
  const furniture = matchFurniture(bare);
  if (furniture !== undefined) return furniture;
  if (isByline(bare, zone)) return 'byline';
  if (isMarkedCaption(bare) || isBareLabel(lines[i - 1]?.bare ?? '')) return 'caption';
  if (isListItem(lines, i)) return 'list-item';
  return isProse(bare) ? 'paragraph' : undefined;
}

/** Marks one line; a dateline with prose behind it on its line gives two. */
function mark(lines: readonly Line[], i: number, title: number, body: number): Marked[] {
  const line = lines[i];
  if (line === undefined) return [];
  if (i === title) return [{ ...line, role: 'title' }];
  const dateline = i <= body || i >= lines.length - FOOT ? matchDateline(line.bare) : undefined;
  if (dateline !== undefined && (i <= body || dateline.rest === line.bare.length)) {
    const { to, rest, iso } = dateline;
    const head: Marked = { ...line, text: line.text.slice(0, to), bare: line.bare.slice(0, to), role: 'dateline', ...(iso === undefined ? {} : { iso }) };
    if (rest === line.bare.length) return [head];
    return [head, { text: line.text.slice(rest), bare: line.bare.slice(rest), gapBefore: false, role: 'paragraph' }];
  }
  return [{ ...line, role: ownRole(lines, i, body) }];
}

/** A name at the top is a byline if it stands right under the title, or beside a dateline or another byline. */
function markNames(lines: readonly Marked[], body: number): Marked[] {
  const signs = (i: number): boolean => lines[i]?.role === 'dateline' || lines[i]?.role === 'byline';
  const underTitle = (i: number): boolean => lines[i - 1]?.role === 'title' && lines[i + 1]?.role === 'paragraph';
  return lines.map((line, i) =>
    line.role === undefined && i < body && couldBeName(line.bare) && (signs(i - 1) || signs(i + 1) || underTitle(i)) ? { ...line, role: 'byline' } : line,
  );
}

/** One speaker's name before a colon at least this often makes a dialogue, whose lines are prose however short. */
const TURNS = 3;
const SPEAKER = /^([^:؟?۔،]{1,30}):\s/u;

function markDialogue(lines: readonly Marked[]): Marked[] {
  const turns = new Map<string, number>();
  const speaker = ({ bare }: Line): string | undefined => SPEAKER.exec(bare)?.[1]?.trim();
  for (const line of lines) {
    const name = speaker(line);
    if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  return lines.map((line) =>
    line.role === undefined && (turns.get(speaker(line) ?? '') ?? 0) >= TURNS ? { ...line, role: 'paragraph' } : line,
  );
}

/** Paragraphs under a line that may take up its words. */
const PARAGRAPHS_UNDER = 3;

const kindOf = (line: Marked | undefined): OpenLine['next'] => {
  if (line === undefined) return 'end';
  if (line.role === undefined) return 'open';
  return line.role === 'paragraph' || line.role === 'list-item' || line.role === 'caption' ? line.role : 'other';
};

const isSpoken = (line: Line | undefined): boolean => /^["'“”‘’]/u.test(line?.bare ?? '');

/** A story told in dialogue opens every fourth paragraph with a quotation mark; a report one in ten. */
const FULL_OF_TALK = 0.25;

/** Share of the items for which it holds, 0 to 1; 0 of none. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** What can be seen of every open line. */
function observe(lines: readonly Marked[]): (OpenLine | undefined)[] {
  const stems = lines.map(({ bare }) => new Set(contentStems(bare)));
  const known = new Set<string>();
  lines.forEach(({ role }, i) => {
    if (role === 'paragraph' || role === 'title' || role === 'list-item') for (const s of stems[i] ?? []) known.add(s);
  });
  const gaps = lines.filter(({ gapBefore }) => gapBefore).length;
  const gapsTell = gaps >= 2 && gaps < lines.length - 2;
  const prose = lines.filter(({ role }) => role === 'paragraph');
  const unstopped = share(prose, ({ bare }) => !endsSentence(bare));
  const talk = share(prose, isSpoken);
  let paragraphsBefore = 0;
  return lines.map((line, i) => {
    if (line.role === 'paragraph') paragraphsBefore++;
    if (line.role !== undefined) return undefined;
    const own = [...(stems[i] ?? [])];
    const under: ReadonlySet<string>[] = [];
    for (let j = i + 1; j <= i + PARAGRAPHS_UNDER && (lines[j]?.role === 'paragraph' || lines[j]?.role === 'list-item'); j++) {
      under.push(stems[j] ?? new Set());
    }
    const before = kindOf(lines[i - 1]);
    return {
      bare: line.bare,
      wordCount: words(line.bare).length,
      takenUp: (share(own, (s) => under[0]?.has(s) === true) + share(own, (s) => under.some((held) => held.has(s)))) / 2,
      foreign: share(own, (s) => !known.has(s)),
      paragraphsBefore,
      unstopped,
      next: kindOf(lines[i + 1]),
      previous: lines[i - 1]?.role === 'title' ? 'title' : before === 'end' ? 'other' : before,
      spokenAround: isSpoken(lines[i + 1]) && (isSpoken(lines[i - 1]) || talk >= FULL_OF_TALK),
      setOffAbove: gapsTell && line.gapBefore && lines[i + 1]?.gapBefore === false,
    };
  });
}

/**
 * The pieces of a plain text in reading order: every letter and digit of the source is in one of them.
 *
 * Gives an empty list for a text without letters and digits, and never throws. Time grows linearly with the source.
 */
export function detectStructure(source: string): readonly Piece[] {
  const read = readLines(source);
  const title = findTitle(read);
  const lines = title === -1 ? read : joinBrokenTitle(read, title);
  const body = findBody(lines, title);
  const marked = markDialogue(markNames(lines.flatMap((_, i) => mark(lines, i, title, body)), body));
  const seen = observe(marked);
  const steps = marked.map(({ role }, i): Step => {
    const open = seen[i];
    if (role !== undefined || open === undefined) return { kind: 'certain', role: role ?? 'paragraph' };
    return { kind: 'open', scores: weigh(open) };
  });
  const roles = bestRoles(steps);
  return marked.map(({ text, iso }, i) => ({ role: roles[i] ?? 'paragraph', text, ...(iso === undefined ? {} : { iso }) }));
}
