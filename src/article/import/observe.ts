import type { BlockKind } from '../article.ts';
import type { OpenLine } from './evidence.ts';
import { endsSentence, endsWithPicture, isEmphasised, type Line } from './lines.ts';
import { contentStems, isGreeting, words } from './vocabulary.ts';

/** A line and its role, where marks of its own or its place in the article decide; else its role is open. */
export interface Marked extends Line {
  readonly role: BlockKind | undefined;
  readonly iso?: string;
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
/** A message ends every fourth line with a picture, and then few with a full stop. */
const FULL_OF_PICTURES = 0.25;

/** Share of the items for which it holds, 0 to 1; 0 of none. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** Longer lines are not items of a list without marks, nor lines of verse. */
const MOST_ROW_WORDS = 14;
/** Headings are seldom longer. */
const MOST_HEADING_WORDS = 6;
/** A word and its measure: آلو: تین عدد */
const LABEL_AND_VALUE = /^[^:؟?۔]{2,40}:\s*[^:؟?۔]{1,40}$/u;
/** Lines of verse are about as long as each other. */
const MOST_UNEVEN = 1.8;
const LEAST_VERSE_WORDS = 5;
/** A ghazal has its rhyme word in the first line and in every second one; three headlines seldom share their last. */
const LEAST_RHYMES = 3;
const LEAST_RHYMING = 0.4;
/** Longer poems are books. */
const MOST_VERSE_LINES = 400;

/** A colon ends it, and it is no label of a box. */
const isIntroduction = (line: Marked | undefined): boolean => (line?.role === undefined || line.role === 'paragraph') && line?.said.endsWith(':') === true;

/** Open lines that stand together, with nothing else between them. */
interface Row {
  /** Offsets into the lines of the article: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Marked[];
  /** A line that a colon ends stands right over it. */
  readonly introduced: boolean;
  /** The label of a box stands right over it. */
  readonly boxed: boolean;
}

const isOpen = (line: Marked | undefined): boolean => line !== undefined && line.role === undefined && !isIntroduction(line);

/** Calls `found` with the half-open offsets of every run that goes on as far as it can. */
function runs(count: number, goesOn: (at: number, from: number) => boolean, found: (from: number, to: number) => void): void {
  for (let from = 0; from < count; ) {
    let to = from;
    while (to < count && goesOn(to, from)) to++;
    if (to > from) found(from, to);
    from = Math.max(to, from + 1);
  }
}

/** The rows of the article; a line that a colon ends is in none. */
function findRows(lines: readonly Marked[]): Row[] {
  const rows: Row[] = [];
  runs(lines.length, (at) => isOpen(lines[at]), (from, to) => {
    rows.push({ from, to, lines: lines.slice(from, to), introduced: isIntroduction(lines[from - 1]), boxed: lines[from - 1]?.role === 'related-heading' });
  });
  return rows;
}

/** The parts of the row that gaps set off; the row where its lines are all set off, or none. */
function partsOf(row: Row): Row[] {
  const inner = row.lines.slice(1);
  if (!inner.some(({ gapBefore }) => gapBefore) || inner.every(({ gapBefore }) => gapBefore)) return [row];
  const parts: Row[] = [];
  runs(row.lines.length, (at, from) => at === from || row.lines[at]?.gapBefore === false, (from, to) => {
    parts.push({ from: row.from + from, to: row.from + to, lines: row.lines.slice(from, to), introduced: row.introduced && from === 0, boxed: row.boxed });
  });
  return parts;
}

const lastWord = (line: Line): string => words(line.said).at(-1) ?? '';

/** Verse: lines of like length, a couplet or two that a colon brings in, or more of them that end alike as in a ghazal. */
function isVerse({ lines, introduced, boxed }: Row): boolean {
  if (lines.length > MOST_VERSE_LINES) return false;
  const counts = lines.map(({ said }) => words(said).length);
  const [shortest, longest] = [Math.min(...counts), Math.max(...counts)];
  if (shortest < LEAST_VERSE_WORDS || longest > MOST_ROW_WORDS || longest > shortest * MOST_UNEVEN) return false;
  if (introduced && (lines.length === 2 || lines.length === 4)) return true;
  const ends = new Map<string, number>();
  for (const line of lines) ends.set(lastWord(line), (ends.get(lastWord(line)) ?? 0) + 1);
  const alike = Math.max(...ends.values());
  return !boxed && alike >= LEAST_RHYMES && alike >= lines.length * LEAST_RHYMING;
}

/** How many lines of the row, the one at `i` among them, follow each other with a label and a value each. */
function labelsAround(lines: readonly Marked[], i: number): number {
  const isOne = (line: Marked | undefined): boolean => line?.role === undefined && LABEL_AND_VALUE.test(line?.said ?? '');
  if (!isOne(lines[i])) return 0;
  let from = i;
  let to = i + 1;
  while (isOne(lines[from - 1]) && i - from < 3) from--;
  while (isOne(lines[to]) && to - i < 3) to++;
  return to - from;
}

/** What can be seen of every open line. */
export function observe(lines: readonly Marked[]): (OpenLine | undefined)[] {
  const stems = lines.map(({ said }) => new Set(contentStems(said)));
  const known = new Set<string>();
  lines.forEach(({ role }, i) => {
    if (role === 'paragraph' || role === 'title' || role === 'list-item') for (const s of stems[i] ?? []) known.add(s);
  });
  const gaps = lines.filter(({ gapBefore }) => gapBefore).length;
  const gapsTell = gaps >= 2 && gaps < lines.length - 2;
  const prose = lines.filter(({ role }) => role === 'paragraph');
  const isMessage = isGreeting(lines[0]?.said ?? '') || share(lines, ({ bare }) => endsWithPicture(bare)) >= FULL_OF_PICTURES;
  const unstopped = isMessage ? 1 : share(prose, ({ bare }) => !endsSentence(bare));
  const talk = share(prose, isSpoken);
  const isText = (line: Marked | undefined): boolean => line?.role === 'paragraph' || line?.role === 'list-item';
  const lone = lines.filter((line, i) => line.role === undefined && !isIntroduction(line) && isText(lines[i - 1]) && isText(lines[i + 1]));
  const series = lone.length < 2 ? 0 : share(lone, ({ said }) => words(said).length <= MOST_HEADING_WORDS);
  const places = new Map<Marked, { readonly row: Row; readonly inVerse: boolean }>();
  for (const whole of findRows(lines)) {
    const isPoem = isVerse(whole);
    for (const row of partsOf(whole)) {
      const inVerse = isPoem || isVerse(row);
      for (const line of row.lines) places.set(line, { row, inVerse });
    }
  }
  const alone = new Set(lone);
  let paragraphsBefore = 0;
  return lines.map((line, i) => {
    if (line.role === 'paragraph') paragraphsBefore++;
    if (line.role !== undefined) return undefined;
    const own = [...(stems[i] ?? [])];
    const under: ReadonlySet<string>[] = [];
    for (let j = i + 1; j <= i + PARAGRAPHS_UNDER && isText(lines[j]); j++) under.push(stems[j] ?? new Set());
    const before = kindOf(lines[i - 1]);
    const { row, inVerse } = places.get(line) ?? { row: undefined, inVerse: false };
    return {
      bare: line.said,
      wordCount: words(line.said).length,
      takenUp: (share(own, (s) => under[0]?.has(s) === true) + share(own, (s) => under.some((held) => held.has(s)))) / 2,
      foreign: share(own, (s) => !known.has(s)),
      paragraphsBefore,
      unstopped,
      next: kindOf(lines[i + 1]),
      previous: lines[i - 1]?.role === 'title' ? 'title' : before === 'end' ? 'other' : before,
      spokenAround: isSpoken(lines[i + 1]) && (isSpoken(lines[i - 1]) || talk >= FULL_OF_TALK),
      setOffAbove: gapsTell && line.gapBefore && lines[i + 1]?.gapBefore === false,
      plain: {
        paragraphs: prose.length,
        series: alone.has(line) ? series : 0,
        row: row?.lines.length ?? 0,
        heads: row !== undefined && ((i === row.from && !row.introduced) || (i === row.to - 1 && isText(lines[i + 1]))),
        introduced: row?.introduced === true,
        inVerse,
        labels: labelsAround(lines, i),
        overLabels: !isIntroduction(line) && labelsAround(lines, i) === 0 && labelsAround(lines, i + 1) >= 2,
        emphasised: isEmphasised(line.bare),
        pictureLast: endsWithPicture(line.bare),
      },
    };
  });
}
