import { setTimeout as wait } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/article/article.ts';
import { allBlocks, wordCount } from '../../src/article/outline.ts';
import { type ArticleIndex, createIndex, openIndex } from '../../src/library/search/article-index.ts';
import { keepUp } from '../../src/library/search/background.ts';
import { find } from '../../src/library/search/find.ts';
import { type Lexis, lexisOf } from '../../src/library/search/lexis.ts';
import { createLexicon } from '../../src/lexicon/load.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { readSource } from '../../src/lexicon/source.ts';
import { generatedArticle } from './library-texts.ts';
import { type Figure, median, table } from './report.ts';

/**
 * Measures the search over a library of generated articles (2,000, or `--articles`): indexing in the background, what stands
 * between visits, and queries as they are typed, excerpts of the first ten hits included. The articles lie in memory: what
 * reading them from the device costs comes on top. Run with `node --expose-gc` for the memory.
 */

const { values } = parseArgs({ options: { articles: { type: 'string', default: '2000' }, json: { type: 'boolean', default: false } } });
const HITS = 10;
const STAMP = 'bench';

const lexicon = createLexicon(compileLexicon(readSource()).data);
const articles = new Map(Array.from({ length: Number(values.articles) }, (_, i) => generatedArticle(i + 1)).map((article) => [article.id, article]));
const library = [...articles.keys()].map((id) => ({ id, changedAt: 1 }));
const read = (ids: readonly string[]): Promise<readonly Article[]> => Promise.resolve(ids.flatMap((id) => articles.get(id) ?? []));

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Indexes all; also the longest that anything else had to wait. */
async function build(index: ArticleIndex): Promise<{ readonly total: number; readonly longest: number }> {
  const start = performance.now();
  let [last, longest] = [start, 0];
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - last);
    await wait(0);
    last = performance.now();
  };
  for await (const { done, total } of keepUp(index, library, read, pause)) if (done === total) break;
  return { total: performance.now() - start, longest };
}

/** Queries a reader might type, from the articles themselves: words, several words, phrases, and names that are rare. */
function queries(): readonly string[] {
  const list: string[] = [];
  for (const [i, article] of [...articles.values()].slice(0, 60).entries()) {
    const words = (allBlocks(article)[3 + (i % 5)]?.text ?? article.title.text).split(/[\s،۔؟’‘:]+/u).filter((word) => word !== '');
    const at = (i * 7) % Math.max(1, words.length - 4);
    list.push(words.slice(at, at + 1 + (i % 4)).join(' '));
    if (i % 6 === 0) list.push(`"${words.slice(at, at + 3).join(' ')}"`);
  }
  return [...list, 'کتابوں', 'کے', 'حکومت نے', 'ہوگئے', 'وزیر اعظم', 'climate', '۲۰۲۴'];
}

/** Every query letter by letter. */
const typed = (text: string): readonly string[] => Array.from(text, (_, i) => text.slice(0, i + 1));

async function times(list: readonly string[], index: ArticleIndex, lexis: Lexis): Promise<readonly (readonly [ms: number, query: string])[]> {
  const all: (readonly [number, string])[] = [];
  for (const query of list) {
    const start = performance.now();
    await find(query, HITS, { index, lexis, read });
    all.push([performance.now() - start, query]);
  }
  return all.toSorted(([a], [b]) => a - b);
}

const milliseconds = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};
const at = (sorted: readonly (readonly [number, string])[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)]?.[0] ?? Number.NaN;
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const MB = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;

const lexis = lexisOf(lexicon);
const before = heap();
const index = createIndex(lexis, STAMP);
const { total, longest } = await build(index);
const memory = heap() - before;
const again = await build(index);

const whole = await times(queries(), index, lexis);
const letters = await times(queries().flatMap(typed), index, lexis);
const beginnings = await times([...new Set(queries().flatMap((query) => [query.slice(0, 1), query.slice(0, 2)]))], index, lexis);

const packing = Array.from({ length: 3 }, () => milliseconds(() => index.toSnapshot()));
const stored = serialize(index.toSnapshot());
const opening = Array.from({ length: 5 }, () => milliseconds(() => openIndex(deserialize(stored), lexis, STAMP)));
const cold = lexisOf(lexicon);
const opened = openIndex(deserialize(stored), cold, STAMP);
const first = opened === undefined ? Number.NaN : at(await times(['کتابوں'], opened, cold), 1);

const words = [...articles.values()].reduce((sum, article) => sum + wordCount(article), 0);
const p95 = at(letters, 0.95);
const figures: readonly Figure[] = [
  { what: 'articles (words)', value: `${String(articles.size)} (${words.toLocaleString('en-US')})` },
  { what: 'indexing in the background, pauses included', value: `${(total / 1000).toFixed(1)} s`, budget: '30 s', isOver: total > 30_000 },
  { what: 'longest stretch of it without a pause', value: ms(longest), budget: '50 ms', isOver: longest > 50 },
  { what: 'the same with nothing to do', value: ms(again.total) },
  { what: 'whole queries with excerpts, median', value: ms(median(whole.map(([time]) => time))) },
  { what: 'whole queries with excerpts, 95 of 100', value: ms(at(whole, 0.95)), budget: '50 ms', isOver: at(whole, 0.95) > 50 },
  { what: 'letter by letter with excerpts, median', value: ms(median(letters.map(([time]) => time))) },
  { what: 'letter by letter with excerpts, 95 of 100', value: ms(p95), budget: '50 ms', isOver: p95 > 50 },
  { what: 'letter by letter with excerpts, longest', value: `${ms(at(letters, 1))} (${letters.at(-1)?.[1] ?? ''})` },
  { what: 'first and second letters, 95 of 100', value: ms(at(beginnings, 0.95)), budget: '50 ms', isOver: at(beginnings, 0.95) > 50 },
  { what: 'snapshot made', value: ms(median(packing)) },
  { what: 'snapshot stored', value: MB(stored.byteLength) },
  { what: 'snapshot read and opened', value: ms(median(opening)), budget: `${ms(total / 4)}, a quarter of indexing`, isOver: median(opening) > total / 4 },
  { what: 'first query after that', value: ms(first) },
  { what: 'memory of the index', value: globalThis.gc === undefined ? 'not measured: no --expose-gc' : MB(memory) },
];
console.log(values.json ? JSON.stringify(figures) : table(figures));
