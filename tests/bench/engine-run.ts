import { readFileSync } from 'node:fs';
import { createLexicon } from '../../src/lexicon/load.ts';
import { type PackedLexicon, unpackLexicon } from '../../src/lexicon/pack.ts';
import { analyse } from '../../src/urdu/analyse.ts';
import { tokenise } from '../../src/urdu/tokenise.ts';
import { budgets } from './budgets.ts';
import { median, table, type Figure } from './report.ts';

/** Run by `engine.ts`, bundled: the packed lexicon, the text, and whether to print the figures as JSON. */
const [, , packedFile = '', textFile = '', format] = process.argv;

const ARTICLE = 5000;
const BOOK = 1_000_000;
const ROUNDS = 15;

const blocks = readFileSync(textFile, 'utf8').split('\n').filter((line) => line.trim() !== '');
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

const packed = JSON.parse(readFileSync(packedFile, 'utf8')) as PackedLexicon;
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
console.log(format === 'json' ? JSON.stringify(figures) : table(figures));
