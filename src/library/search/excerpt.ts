import type { Article, Block } from '../../article/article.ts';
import { allBlocks } from '../../article/outline.ts';
import type { Span } from '../../urdu/analysis.ts';
import { lexisFor } from './article-index.ts';
import type { Lexis } from './lexis.ts';
import type { Match, Matcher } from './match.ts';

/** A stretch of a block with what was found in it; all offsets are into the block's text, half-open UTF-16 units. */
export interface Excerpt extends Span {
  readonly blockId: string;
  /** The block from `from` to `to`. */
  readonly text: string;
  /** Whether the block goes on behind it. */
  readonly isCut: boolean;
  /** What was found, all of it inside the stretch, in order, apart from one another. To mark `text`, take `from` off. */
  readonly marks: readonly Span[];
}

/** Where to begin reading. */
export interface Target {
  readonly blockId: string;
  readonly offset: number;
}

/** What a query found in an article. */
export interface Findings {
  /** Places in the title. */
  readonly titleMarks: readonly Span[];
  /** Up to three, in reading order; none where the title, the source or a tag alone answers. */
  readonly excerpts: readonly Excerpt[];
  /** The best place, in the title only if there is no other; absent where no block holds any. */
  readonly target: Target | undefined;
  /** Parts of the query that the blocks answer, as indexes into it. */
  readonly found: ReadonlySet<number>;
}

const MOST_EXCERPTS = 3;
/** Length of a stretch, about two lines of a list on a phone; one long match may be longer. */
const WINDOW = 160;

interface Place {
  readonly block: Block;
  readonly matches: readonly Match[];
  /** Position in the article. */
  readonly order: number;
}

const soughtIn = (matches: readonly Match[]): ReadonlySet<number> => new Set(matches.map(({ sought }) => sought));
const formsIn = (matches: readonly Match[]): number => matches.filter(({ closeness }) => closeness === 'form').length;

/** The matches that stand together within a window and answer most, then those that are the forms asked for, the first of equals. */
function densest(matches: readonly Match[]): readonly Match[] {
  let best: readonly Match[] = [];
  let [answered, forms] = [0, -1];
  for (const [i, { from }] of matches.entries()) {
    const near = matches.slice(i).filter(({ to }) => to - from <= WINDOW);
    const group = near.length === 0 ? matches.slice(i, i + 1) : near;
    const [size, exact] = [soughtIn(group).size, formsIn(group)];
    if (size < answered || (size === answered && exact <= forms)) continue;
    [best, answered, forms] = [group, size, exact];
  }
  return best;
}

const isLowSurrogate = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/u.test(text.slice(at, at + 1));
const SPACE = /\s/u;

/** The first place at or behind `at` where a word begins, or `at` itself if none does before `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at <= 0) return 0;
  for (let i = at; i <= latest; i++) if (SPACE.test(text.charAt(i - 1)) && !SPACE.test(text.charAt(i))) return i;
  return Math.min(latest, isLowSurrogate(text, at) ? at + 1 : at);
}

/** The last place at or before `at` where a word ends, or `at` itself if none does after `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i >= earliest; i--) if (SPACE.test(text.charAt(i)) && !SPACE.test(text.charAt(i - 1))) return i;
  return Math.max(earliest, isLowSurrogate(text, at) ? at - 1 : at);
}

/** A window with the span in its middle, as far as the text allows, cut between words. */
export function windowAround(text: string, { from, to }: Span): Span {
  const spare = Math.max(0, WINDOW - (to - from));
  const start = Math.max(0, Math.min(from - Math.floor(spare / 2), text.length - WINDOW));
  const begin = wordStart(text, Math.min(start, from), from);
  return { from: begin, to: wordEnd(text, Math.max(to, begin + WINDOW), to) };
}

/** Matches as marks: those that touch in one place are one. */
function marksOf(matches: readonly Span[]): readonly Span[] {
  const marks: { from: number; to: number }[] = [];
  for (const { from, to } of matches.toSorted((a, b) => a.from - b.from)) {
    const last = marks.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else marks.push({ from, to });
  }
  return marks;
}

function excerptOf({ block, matches }: Place): Excerpt {
  const core = densest(matches);
  const { from, to } = windowAround(block.text, { from: core[0]?.from ?? 0, to: Math.max(...core.map((match) => match.to)) });
  return { blockId: block.id, from, to, text: block.text.slice(from, to), isCut: to < block.text.length, marks: marksOf(matches.filter((match) => match.from >= from && match.to <= to)) };
}

/** Best first: more of the query, more of it in the forms asked for, earlier in the article. */
const byWorth = (a: Place, b: Place): number =>
  soughtIn(b.matches).size - soughtIn(a.matches).size || Number(formsIn(b.matches) > 0) - Number(formsIn(a.matches) > 0) || a.order - b.order;

/** The best blocks; one that answers what those before it do not goes before one that only says more of the same. */
function bestOf(places: readonly Place[]): readonly Place[] {
  const left = places.toSorted(byWorth);
  const chosen: Place[] = [];
  const answered = new Set<number>();
  while (chosen.length < MOST_EXCERPTS && left.length > 0) {
    const at = Math.max(0, left.findIndex(({ matches }) => matches.some(({ sought }) => !answered.has(sought))));
    const [place] = left.splice(at, 1);
    if (place === undefined) break;
    chosen.push(place);
    for (const { sought } of place.matches) answered.add(sought);
  }
  return chosen;
}

/** Looks a query up in an article. Words that are only wished for are not marked. */
export function findingsIn(article: Article, matcher: Matcher, lexis: Lexis): Findings {
  const own = lexisFor(article, lexis);
  const places = allBlocks(article).flatMap((block, order): readonly Place[] => {
    const matches = matcher.matches(block.text, own).filter(({ sought }) => matcher.query[sought]?.isRequired === true);
    return matches.length === 0 ? [] : [{ block, matches, order }];
  });
  const inTitle = places.find(({ block }) => block === article.title);
  const best = bestOf(places.filter((place) => place !== inTitle));
  const top = best[0] ?? inTitle;
  const first = top && densest(top.matches)[0];
  return {
    titleMarks: marksOf(inTitle?.matches ?? []),
    excerpts: best.toSorted((a, b) => a.order - b.order).map(excerptOf),
    target: top && first && { blockId: top.block.id, offset: first.from },
    found: soughtIn(places.flatMap(({ matches }) => matches)),
  };
}
