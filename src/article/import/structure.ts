import type { BlockKind } from '../article.ts';
import { couldBeName, isByline, type Zone } from './byline.ts';
import { isBareLabel, isMarkedCaption } from './caption.ts';
import { matchDateline } from './dateline.ts';
import { weigh } from './evidence.ts';
import { isSectionLabel, matchFurniture } from './furniture.ts';
import { endsWithStop, lineOf, readLines, type Line } from './lines.ts';
import { matchMarker, pictureMark, withoutMarker } from './list-item.ts';
import { observe, type Marked } from './observe.ts';
import type { Piece } from './piece.ts';
import { bestRoles, type Step } from './sequence.ts';
import { isGreeting, words } from './vocabulary.ts';

/** Longest headline of a news page seen whole in a search result is about 110 units; 24 words are a sentence. */
const LONGEST_OPEN = 130;
const MOST_OPEN_WORDS = 24;
const SEVERAL_SENTENCES = /۔["”’‘']*\s+\S/u;

/** Prose by its own shape: a full stop at its end, several sentences, or more than any heading's length. */
function isProse(bare: string): boolean {
  if (bare.length > LONGEST_OPEN || words(bare).length > MOST_OPEN_WORDS) return true;
  if (SEVERAL_SENTENCES.test(withoutMarker(bare))) return true;
  return endsWithStop(bare);
}

const isDateline = ({ bare }: Line): boolean => matchDateline(bare)?.rest === bare.length;

/** How many of the first lines may hold the title; before it stand at most a date, a label, a share bar. */
const TITLE_REACH = 6;
/** Words that no headline ends with; میں, پر and سے do end some, and so does کی (ملاقات کی). */
const ENDS_HANGING = /(?:^|\s)(?:کا|کے|کو|نے|اور|کہ|یا)$|[،,]$/u;

/** The indices of the lines that may be the title, over the first line of prose; a letter has no headline. */
function titleCandidates(lines: readonly Line[]): number[] {
  const candidates: number[] = [];
  for (let i = 0; i < Math.min(lines.length, TITLE_REACH); i++) {
    const { bare, said } = lines[i] ?? { bare: '', said: '' };
    if (matchFurniture(bare) !== undefined || isByline(bare, 'body') || isMarkedCaption(said)) continue;
    const dateline = matchDateline(bare);
    if (dateline?.rest === bare.length) continue;
    if (dateline !== undefined || bare.length > LONGEST_OPEN || SEVERAL_SENTENCES.test(bare) || isGreeting(said)) break;
    const isSentence = endsWithStop(bare);
    if (!isSentence || candidates.length === 0) candidates.push(i);
    if (isSentence) break;
  }
  return candidates;
}

/**
 * The index of the title line; -1 where the text begins with prose. A label such as کالم is the title only if nothing but
 * a name stands between it and the text.
 */
function findTitle(lines: readonly Line[]): number {
  const [first = -1, ...others] = titleCandidates(lines);
  if (!isSectionLabel(lines[first]?.bare ?? '')) return first;
  const headlines = others.filter((i) => !isSectionLabel(lines[i]?.bare ?? ''));
  return headlines.find((i) => !couldBeName(lines[i]?.said ?? '')) ?? (headlines.length > 1 ? headlines[0] : undefined) ?? first;
}

function joinLines(first: Line, second: Line): Line {
  return lineOf(`${first.text} ${second.text}`, first.gapBefore);
}

/** A title broken over two lines is one: its first line ends with a word that cannot end it. */
function joinBrokenTitle(lines: readonly Line[], title: number): Line[] {
  const first = lines[title];
  const second = lines[title + 1];
  if (first === undefined || second === undefined || second.gapBefore || !ENDS_HANGING.test(first.bare)) return [...lines];
  if (isProse(second.bare) || isDateline(second) || isByline(second.bare, 'top') || isMarkedCaption(second.said)) return [...lines];
  return [...lines.slice(0, title), joinLines(first, second), ...lines.slice(title + 2)];
}

/** A standfirst has the names, dates and pictures of the article within this many lines below it. */
const UNDER_STANDFIRST = 3;

/** Index of the first line of running text after the title, and after the standfirst if there is one. */
function findBody(lines: readonly Line[], title: number): number {
  const isText = (line: Line): boolean => isProse(line.bare) && !isDateline(line) && !isMarkedCaption(line.said);
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

/** Pictures mark items where one stands at several lines, or another at each; one that stands over a list has its own. */
function isPictured(lines: readonly Line[], i: number, title: number): boolean {
  const markAt = (j: number): string | undefined => (j === title ? undefined : pictureMark(lines[j]?.bare ?? ''));
  const repeats = (j: number): boolean => markAt(j) !== undefined && (markAt(j) === markAt(j - 1) || markAt(j) === markAt(j + 1));
  return repeats(i) || ([i - 1, i + 1].some((j) => markAt(j) !== undefined) && !repeats(i - 1) && !repeats(i + 1));
}

function isListItem(lines: readonly Line[], i: number, title: number): boolean {
  const bare = lines[i]?.bare ?? '';
  const rule = matchMarker(bare);
  if (rule === undefined) return false;
  if (pictureMark(bare) !== undefined) return !SEVERAL_SENTENCES.test(bare) && isPictured(lines, i, title);
  if (!rule.needsNeighbour) return true;
  return [i - 1, i + 1].some((j) => matchMarker(lines[j]?.bare ?? '') === rule);
}

/** The role that the line's own marks or its place give it. */
function ownRole(lines: readonly Line[], i: number, title: number, body: number): BlockKind | undefined {
  const { bare, said } = lines[i] ?? { bare: '', said: '' };
  const zone = zoneOf(i, body, lines.length);
  const furniture = matchFurniture(bare);
  if (furniture !== undefined) return furniture;
  if (i < body && i <= title + 1 && isSectionLabel(bare)) return 'related';
  if (isByline(bare, zone)) return 'byline';
  if (isMarkedCaption(said) || isBareLabel(lines[i - 1]?.bare ?? '')) return 'caption';
  if (isListItem(lines, i, title)) return 'list-item';
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
    const head: Marked = { ...lineOf(line.text.slice(0, to), line.gapBefore), role: 'dateline', ...(iso === undefined ? {} : { iso }) };
    if (rest === line.bare.length) return [head];
    return [head, { ...lineOf(line.text.slice(rest), false), role: 'paragraph' }];
  }
  return [{ ...line, role: ownRole(lines, i, title, body) }];
}

/** A name at the top is a byline if it stands over the title or right under it, or beside a dateline or another byline. */
function markNames(lines: readonly Marked[], body: number): Marked[] {
  const title = lines.findIndex(({ role }) => role === 'title');
  const signs = (i: number): boolean => lines[i]?.role === 'dateline' || lines[i]?.role === 'byline';
  const underTitle = (i: number): boolean => lines[i - 1]?.role === 'title' && lines[i + 1]?.role === 'paragraph';
  return lines.map((line, i) =>
    line.role === undefined && i < body && couldBeName(line.said) && (i < title || signs(i - 1) || signs(i + 1) || underTitle(i)) ? { ...line, role: 'byline' } : line,
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
