import type { Query as IndexQuery, SearchResult } from 'minisearch';
import type { Article } from '../../article/article.ts';
import { allBlocks } from '../../article/outline.ts';
import { type Lexis, noLexis } from './lexis.ts';
import { type Closeness, closenesses } from './match.ts';
import type { Query, Sought, SoughtWord, Way } from './query.ts';
import { mayFollow, type PairSignature, signatureOf } from './pairs.ts';
import { type Indexed, pack, type Snapshot, unpack } from './snapshot.ts';
import { MOST_COUNTED, PREFIX_BOOST, TermIndex, type Terms } from './term-index.ts';
import { piecesOf, type TextWord, wordsOf } from './words.ts';

/** What is known of an article beside its text. */
export interface Extras {
  /** Changes whenever the article or its tags do: `changedAt`. */
  readonly version: number;
  readonly tags?: readonly string[];
}

/** An article that answers the query, as far as the index can tell. */
export interface Hit {
  readonly id: string;
  /** Parts of the query, as indexes into it, of which only the text can tell whether it holds them: words that have to follow one another. */
  readonly unsure: readonly number[];
}

/** Articles by the words in them. Holds no text. */
export interface ArticleIndex {
  readonly size: number;
  /** Puts the article in, in the place of an earlier version. */
  readonly add: (article: Article, extras: Extras) => void;
  readonly remove: (id: string) => void;
  /** Is the article there, and if a version is named, in this one? */
  readonly has: (id: string, version?: number) => boolean;
  readonly ids: () => readonly string[];
  /**
   * Best first: those with more of the query in the title, then those with the forms asked for before other forms of
   * the words, then by weight of the words (BM25). None for an empty query.
   */
  readonly search: (query: Query, limit?: number) => readonly Hit[];
  /** Plain data, to be kept and given to {@link openIndex} on another day. */
  readonly toSnapshot: () => Snapshot;
}

/** Sets the headword of a form apart from the form that is written like it. */
const ofLemma = (lemma: string): string => `=${lemma}`;

const CLOSENESS_BOOSTS: Readonly<Record<Closeness, number>> = { form: 1, lemma: 0.6, prefix: PREFIX_BOOST };

function termsOf(texts: readonly (readonly TextWord[])[], lexis: Lexis): string {
  const terms: string[] = [];
  const counts = new Map<string, number>();
  const count = (term: string): void => {
    const times = (counts.get(term) ?? 0) + 1;
    counts.set(term, times);
    if (times <= MOST_COUNTED) terms.push(term);
  };
  const countWord = (word: TextWord): void => {
    count(word.term);
    for (const lemma of lexis.lemmasOf(word.text)) if (lemma !== word.term) count(ofLemma(lemma));
    word.pieces.forEach(countWord);
  };
  for (const words of texts) words.forEach(countWord);
  return terms.join(' ');
}

/** Only Urdu has the forms of the lexicon. */
export const lexisFor = ({ language = 'ur' }: Article, lexis: Lexis): Lexis => (language === 'ur' ? lexis : noLexis);

/** What an article calls its publisher, each name once. */
export const sourceNames = ({ source }: Article): readonly string[] => (source === undefined ? [] : [...new Set([source.name.ur, source.name.en])]);

/** What the index gets of an article, and what the phrases in it are checked by. */
function readArticle(article: Article, tags: readonly string[], lexis: Lexis): { readonly terms: Terms; readonly pairs: PairSignature } {
  const own = lexisFor(article, lexis);
  const headings = new Set(article.sections.map(({ heading }) => heading));
  const blocks = allBlocks(article).map((block) => ({ block, words: wordsOf(block.text, own) }));
  const source = sourceNames(article).map((name) => wordsOf(name, lexis));
  const labels = tags.map((tag) => wordsOf(tag, lexis));
  const inTitle = blocks.filter(({ block }) => block === article.title);
  const inHeadings = blocks.filter(({ block }) => headings.has(block));
  const inText = blocks.filter(({ block }) => block !== article.title && !headings.has(block));
  const written = (some: typeof blocks): string => termsOf(some.map(({ words }) => words), own);
  return {
    terms: { id: article.id, title: written(inTitle), headings: written(inHeadings), text: written(inText), source: termsOf(source, lexis), tags: termsOf(labels, lexis) },
    pairs: signatureOf([...blocks.map(({ words }) => words), ...source].map((words) => piecesOf(words).map(({ term }) => term))),
  };
}

/** The terms under which the index has a word, with how near each comes to it. */
function termsFor({ term, lemmas }: SoughtWord): ReadonlyMap<string, Closeness> {
  const terms = new Map<string, Closeness>([[term, 'form']]);
  for (const lemma of lemmas) {
    terms.set(ofLemma(lemma), 'lemma');
    if (lemma !== term) terms.set(lemma, 'lemma');
  }
  return terms;
}

const wordQuery = (word: SoughtWord): IndexQuery => ({
  combineWith: 'OR',
  queries: [...termsFor(word)].map(([term, closeness]) => ({ queries: [term], boostTerm: () => CLOSENESS_BOOSTS[closeness], prefix: word.isPrefix && closeness === 'form' })),
});
const wayQuery = (way: Way): IndexQuery => (way.length === 1 ? wordQuery(way[0]) : { combineWith: 'AND', queries: way.map(wordQuery) });
const soughtQuery = ({ ways }: Sought): IndexQuery => ({ combineWith: 'OR', queries: ways.map(wayQuery) });

/** How an article answers one part of the query, or one word of it. */
interface Answer {
  readonly closeness: Closeness;
  readonly isInTitle: boolean;
}

/** Reads out of the terms MiniSearch has found in an article how it answers the query. */
function judge(query: Query): (result: SearchResult) => { readonly titles: number; readonly distance: number; readonly unsure: readonly number[] } {
  const required = query.flatMap((sought, i) => (sought.isRequired ? [{ i, ways: sought.ways.map((way) => way.map((word) => ({ word, terms: termsFor(word) }))) }] : []));
  const isTitle = (fields: readonly string[] | undefined): boolean => fields?.includes('title') ?? false;

  function answerOf({ match }: SearchResult, { word, terms }: { readonly word: SoughtWord; readonly terms: ReadonlyMap<string, Closeness> }): Answer | undefined {
    let nearest: Closeness | undefined;
    let isInTitle = false;
    for (const [term, closeness] of terms) {
      if (!Object.hasOwn(match, term)) continue;
      nearest ??= closeness;
      isInTitle ||= isTitle(match[term]);
    }
    if (!word.isPrefix || (nearest !== undefined && isInTitle)) return nearest && { closeness: nearest, isInTitle };
    for (const term in match) {
      if (!term.startsWith(word.term)) continue;
      nearest ??= 'prefix';
      isInTitle ||= isTitle(match[term]);
    }
    return nearest && { closeness: nearest, isInTitle };
  }

  return (result) => {
    let [titles, distance] = [0, 0];
    const unsure: number[] = [];
    for (const { i, ways } of required) {
      const answers = ways.map((way) => way.map((word) => answerOf(result, word)));
      const single = answers.flatMap((way) => (way.length === 1 && way[0] !== undefined ? [way[0]] : []));
      if (single.length === 0) unsure.push(i);
      else distance += Math.min(...single.map(({ closeness }) => closenesses.indexOf(closeness)));
      if (single.some(({ isInTitle }) => isInTitle) || answers.some((way) => way.every((answer) => answer?.isInTitle === true))) titles++;
    }
    return { titles, distance, unsure };
  };
}

/**
 * May the words of the way follow one another in the article with these pairs, of whose terms these match? Nothing is known of
 * pairs with a word that is sought in any form.
 */
const isPossible = (way: Way, pairs: PairSignature, matched: readonly string[]): boolean =>
  way.every((word, i) => {
    const next = way[i + 1];
    if (next === undefined || word.lemmas.length > 0 || next.lemmas.length > 0) return true;
    const seconds = next.isPrefix ? matched.filter((term) => term.startsWith(next.term)) : [next.term];
    return seconds.some((second) => mayFollow(pairs, word.term, second));
  });

/** The index around what MiniSearch holds. */
function around(terms: TermIndex, indexed: Map<string, Indexed>, lexis: Lexis, stamp: string): ArticleIndex {
  function remove(id: string): void {
    if (indexed.delete(id)) terms.discard(id);
  }

  function search(query: Query, limit = Infinity): readonly Hit[] {
    const required = query.filter(({ isRequired }) => isRequired);
    if (required.length === 0) return [];
    const results = terms.search({ combineWith: 'AND', queries: required.map(soughtQuery) });
    const wishes = query.filter(({ isRequired }) => !isRequired).map(({ ways: [way] }) => way[0].term);
    const extra = new Map(wishes.length === 0 ? [] : terms.search({ queries: wishes, combineWith: 'OR' }).map(({ id, score }) => [id as string, score]));
    const judgeOne = judge(query);
    const isOutOfQuestion = ({ id, match, unsure }: Pick<SearchResult, 'id' | 'match'> & { readonly unsure: readonly number[] }): boolean => {
      const pairs = indexed.get(id as string)?.pairs;
      if (pairs === undefined || unsure.length === 0) return false;
      const matched = Object.keys(match);
      return unsure.some((i) => query[i]?.ways.every((way) => way.length === 1 || !isPossible(way, pairs, matched)));
    };
    return results
      .map((result) => ({ id: result.id as string, match: result.match, score: result.score + (extra.get(result.id as string) ?? 0), ...judgeOne(result) }))
      .filter((result) => !isOutOfQuestion(result))
      .toSorted((a, b) => b.titles - a.titles || a.distance - b.distance || b.score - a.score)
      .slice(0, limit)
      .map(({ id, unsure }) => ({ id, unsure }));
  }

  return {
    get size() {
      return indexed.size;
    },
    add: (article, { version, tags = [] }) => {
      remove(article.id);
      const read = readArticle(article, tags, lexis);
      terms.add(read.terms);
      indexed.set(article.id, { version, pairs: read.pairs });
    },
    remove,
    has: (id, version) => indexed.has(id) && (version === undefined || indexed.get(id)?.version === version),
    ids: () => [...indexed.keys()],
    search,
    toSnapshot: () => pack(terms, indexed, stamp),
  };
}

export const createIndex = (lexis: Lexis, stamp: string): ArticleIndex => around(new TermIndex(), new Map(), lexis, stamp);

/**
 * The index a snapshot was made of. Undefined for anything but a whole snapshot with the same stamp, which has to change with
 * the lexicon and the rules: the index must then be made anew.
 */
export function openIndex(snapshot: unknown, lexis: Lexis, stamp: string): ArticleIndex | undefined {
  const opened = unpack(snapshot, stamp);
  return opened && around(opened.terms, opened.indexed, lexis, stamp);
}
