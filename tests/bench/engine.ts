import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { createLexicon } from '../../src/lexicon/load.ts';
import { type PackedLexicon, packLexicon, unpackLexicon } from '../../src/lexicon/pack.ts';
import { readSource } from '../../src/lexicon/source.ts';
import { analyse } from '../../src/urdu/analyse.ts';
import { tokenise } from '../../src/urdu/tokenise.ts';
import { budgets } from './budgets.ts';
import { median, table, type Figure } from './report.ts';

/**
 * Measures the gloss engine by itself, in one process and so on one core: how soon the lexicon is ready, words a second,
 * an article, a book. `--text` names another text than the project's own to measure on; words are its tokens that are words.
 * The lexicon is compiled beforehand, as for the app, and measured in a process that only has to load it and whose heap is held
 * to 160 MB, for V8 takes what it is given. Prints a table; with
 * `--json` the figures.
 */

const { values } = parseArgs({ options: { text: { type: 'string' }, packed: { type: 'string' }, json: { type: 'boolean', default: false } } });

if (values.packed === undefined) {
  const folder = new URL('../../.cache/bench/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const packed = fileURLToPath(new URL('lexicon.json', folder));
  writeFileSync(packed, JSON.stringify(packLexicon(compileLexicon(readSource()).data)));
  execFileSync(process.execPath, [...process.execArgv, '--expose-gc', '--max-old-space-size=160', fileURLToPath(import.meta.url), ...process.argv.slice(2), '--packed', packed], { stdio: 'inherit' });
  process.exit();
}

const ARTICLE = 5000;
const BOOK = 1_000_000;
const ROUNDS = 15;

/** The texts of the corpus, which are ours. */
function ownText(): string {
  const corpus = new URL('../corpus/', import.meta.url);
  const cases = readdirSync(corpus).filter((name) => name.startsWith('structure-') && readdirSync(new URL(`${name}/`, corpus)).includes('source.txt'));
  return cases.map((name) => readFileSync(new URL(`${name}/source.txt`, corpus), 'utf8')).join('\n');
}

const blocks = (values.text === undefined ? ownText() : readFileSync(values.text, 'utf8')).split('\n').filter((line) => line.trim() !== '');
const wordsIn = (block: string): number => tokenise(block).filter((token) => token.kind === 'word').length;
const counts = new Map(blocks.map((block) => [block, wordsIn(block)]));

/** Blocks of the text, from the start again after the end, until they hold so many words. */
function* stream(words: number): Generator<string> {
  for (let given = 0, i = 0; given < words; i++) {
    const block = blocks[i % blocks.length] ?? '';
    given += counts.get(block) ?? 0;
    yield block;
  }
}

function milliseconds(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const packed = JSON.parse(readFileSync(values.packed, 'utf8')) as PackedLexicon;
const ready = median(Array.from({ length: 5 }, () => milliseconds(() => createLexicon(unpackLexicon(packed)))));
const lexicon = createLexicon(unpackLexicon(packed));

const read = (words: number): void => {
  for (const block of stream(words)) analyse(block, lexicon);
};
const cold = milliseconds(() => {
  read(ARTICLE);
});
read(100_000);
const rounds = Array.from({ length: ROUNDS }, () => milliseconds(() => {
  read(ARTICLE);
}));
const article = median(rounds);
const best = Math.min(...rounds);

/** The book, block by block, each thrown away after it is read: time of each half, and the most memory beyond what stood before. */
function readBook(): { readonly halves: readonly [number, number]; readonly memory: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let [memory, at, done] = [0, performance.now(), 0];
  const halves: number[] = [];
  for (const block of stream(BOOK)) {
    analyse(block, lexicon);
    done += counts.get(block) ?? 0;
    if (halves.length === 0 && done >= BOOK / 2) {
      halves.push(performance.now() - at);
      at = performance.now();
    }
    if (done % 97 === 0) memory = Math.max(memory, process.memoryUsage().heapUsed - before);
  }
  return { halves: [halves[0] ?? 0, performance.now() - at], memory };
}
const book = readBook();
const whole = process.memoryUsage().rss;

const speed = (ARTICLE / article) * 1000;
const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const figures: readonly Figure[] = [
  { what: 'lexicon unpacked and ready', value: `${ready.toFixed(0)} ms`, budget: `${budgets.lexiconReady} ms`, isOver: ready > budgets.lexiconReady },
  { what: 'words a second, warm, median (best)', value: `${count(speed)} (${count((ARTICLE / best) * 1000)})`, budget: `at least ${count(budgets.wordsPerSecond)}`, isOver: speed < budgets.wordsPerSecond },
  { what: 'an article of 5,000 words, warm (first time)', value: `${article.toFixed(1)} ms (${cold.toFixed(0)} ms)`, budget: `${budgets.article} ms`, isOver: article > budgets.article },
  { what: 'a book of 1,000,000 words: second half over first', value: (book.halves[1] / book.halves[0]).toFixed(2), budget: '1.20', isOver: book.halves[1] > 1.2 * book.halves[0] },
  { what: 'a book of 1,000,000 words: memory of the whole process', value: `${(whole / 1e6).toFixed(0)} MB (heap grew by ${(book.memory / 1e6).toFixed(0)} MB)`, budget: `${budgets.bookMemory / 1e6} MB`, isOver: whole > budgets.bookMemory },
];
console.log(values.json ? JSON.stringify(figures) : table(figures));
