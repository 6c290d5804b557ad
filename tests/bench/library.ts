import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { zipSync, strToU8 } from 'fflate';
import { allBlocks } from '../../src/article/outline.ts';
import { recordOf } from '../../src/library/item.ts';
import { budgets } from './budgets.ts';
import { generatedArticle } from './library-texts.ts';
import { median, type Figure } from './report.ts';

/** The library with as many articles in it as a diligent reader brings together in some years, in the browser. */
const ARTICLES = 2000;
/** Articles written into the database at a time. */
const BATCH = 100;
/** Words of a book of 300 pages. */
const BOOK_WORDS = 100_000;

/** Fills the database as the app would have. The app must have been opened once, for the database to be there. */
async function fill(page: Page): Promise<void> {
  for (let at = 0; at < ARTICLES; at += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, i) => {
      const article = generatedArticle(at + i + 1);
      const addedAt = 1_700_000_000_000 + (at + i) * 3_600_000;
      return { article, record: recordOf(article, { addedAt, changedAt: addedAt, tags: [], isArchived: false }) };
    });
    await page.evaluate(async (all) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('safha');
        request.addEventListener('success', () => resolve(request.result));
      });
      const transaction = database.transaction(['articles', 'texts'], 'readwrite');
      for (const { article, record } of all) {
        transaction.objectStore('articles').put(record);
        transaction.objectStore('texts').put({ id: article.id, article });
      }
      await new Promise((resolve) => {
        transaction.addEventListener('complete', resolve);
      });
      database.close();
    }, batch);
  }
}

/** Tells the time, from the start of the visit, at which the reader's first article stands on the page and the page answers. */
async function openLibrary(context: BrowserContext, address: string): Promise<{ readonly page: Page; readonly listed: number }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watch = () => {
      if (document.querySelectorAll('main section + section li').length === 0) {
        requestAnimationFrame(watch);
        return;
      }
      // What is drawn now is on the screen, and a key would be answered, when the next task runs.
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { listedAt: performance.now() })));
    };
    addEventListener('DOMContentLoaded', watch);
  });
  await page.goto(`${address}library/`);
  const listed = await page.waitForFunction(() => (window as { listedAt?: number }).listedAt);
  return { page, listed: (await listed.jsonValue()) ?? Number.NaN };
}

/** Milliseconds from each key to the answers it brings, on the page: typed letter by letter. */
async function type(page: Page, words: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('search input');
    const list = document.querySelector('search');
    if (!field || !list) throw new Error('The page has no search');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    const press = async (text: string) => {
      const start = performance.now();
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        // The line that says how many were found, or the list of them; the field itself changes nothing here.
        for (const part of list.querySelectorAll('[role="status"], ul')) observer.observe(part, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 1000);
      });
      write?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await answered;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 30));
    };
    for (const word of all) for (let length = 2; length <= word.length; length++) await press(word.slice(0, length));
    return times.filter((time) => time < 1000);
  }, words);
}

/** Bytes that the process which draws the page holds, with its workers; of the largest, as the system counts them. */
function rendererMemory(): number {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
        return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
      } catch {
        // It has ended meanwhile.
        return 0;
      }
    });
  return Math.max(...sizes);
}

/** A book of so many words, a chapter for every generated article or so. */
function book(words: number): Buffer {
  const chapters: string[] = [];
  for (let count = 0, i = 1; count < words; i++) {
    const texts = [...allBlocks(generatedArticle(i)), ...allBlocks(generatedArticle(i + 500)), ...allBlocks(generatedArticle(i + 1000)), ...allBlocks(generatedArticle(i + 1500)), ...allBlocks(generatedArticle(i + 1900))];
    count += texts.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    chapters.push(`<h1>باب ${String(i)}</h1>${texts.map(({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')}`);
  }
  const items = chapters.map((_, i) => `<item id="c${String(i)}" href="c${String(i)}.xhtml" media-type="application/xhtml+xml"/>`).join('');
  const refs = chapters.map((_, i) => `<itemref idref="c${String(i)}"/>`).join('');
  return Buffer.from(
    zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8('<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'),
      'p.opf': strToU8(`<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>بڑی کتاب</dc:title></metadata><manifest>${items}</manifest><spine>${refs}</spine></package>`),
      ...Object.fromEntries(chapters.map((body, i) => [`c${String(i)}.xhtml`, strToU8(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${body}</body></html>`)])),
    }),
  );
}

/** Brings a file through review into the library, and gives the milliseconds until it was there to be looked over. */
async function bring(page: Page, address: string, name: string, buffer: Buffer): Promise<number> {
  await page.goto(`${address}add/`);
  await page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));
  const start = performance.now();
  await page.locator('input[type="file"]').setInputFiles([{ name, mimeType: '', buffer }]);
  await page.locator('ol [data-piece]').first().waitFor();
  const brought = performance.now() - start;
  await page.locator('button[data-kind="primary"]').click();
  await page.waitForURL(/\/read\//u);
  await page.locator('article h1').waitFor();
  return brought;
}

/** Milliseconds from the click on a card to the title of the article on the screen. */
async function openFromList(context: BrowserContext, address: string, title: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${address}library/`);
  await page.locator('main section + section li').first().waitFor();
  const time = await page.evaluate(async (wanted) => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('main section + section h3 a')].find(({ textContent }) => textContent === wanted);
    if (!link) throw new Error(`Not in the list: ${wanted}`);
    const start = performance.now();
    link.click();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.querySelector('main:not([hidden]) article h1')) break;
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, title);
  await page.close();
  return time;
}

const percentile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const within = (what: string, value: number, budget: number): Figure => ({ what, value: milliseconds(value), budget: milliseconds(budget), isOver: !(value <= budget) });

/** @param runs how often each page is opened; the median counts */
export async function libraryFigures(browser: Browser, address: string, runs: number): Promise<readonly Figure[]> {
  const context = await browser.newContext({ locale: 'ur-PK', viewport: { width: 1280, height: 900 } });
  // The runner that reads these files gives functions their names by a helper, which functions run in a page have to find there.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const first = await context.newPage();
  await first.goto(`${address}library/`);
  await first.locator('main section + section').first().waitFor();
  await first.waitForTimeout(500);
  await fill(first);
  await first.close();

  const opened: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { page, listed } = await openLibrary(context, address);
    opened.push(listed);
    await page.close();
  }

  const { page } = await openLibrary(context, address);
  const start = performance.now();
  await page.locator('search input').focus();
  await page.locator('search input').fill('کتابوں');
  // While articles are still being read, the line tells of how many out of how many.
  await page.waitForFunction(() => {
    const line = document.querySelector('search [role="status"]')?.textContent ?? '';
    return document.querySelectorAll('search li').length > 0 && !line.includes(':');
  }, undefined, { timeout: 120_000 });
  const indexed = performance.now() - start;
  const keys = await type(page, ['حکومت', 'معاہدہ کی توثیق', 'کتابوں', 'وزیر اعظم', 'climate']);
  const memory = rendererMemory();
  await page.close();

  // The next visit finds the index as it was kept.
  const again = await openLibrary(context, address);
  const restart = performance.now();
  await again.page.locator('search input').fill('کتابوں');
  await again.page.locator('search li').first().waitFor();
  const reopened = performance.now() - restart;
  await again.page.close();

  const reader = await context.newPage();
  const brought = await bring(reader, address, 'book.epub', book(BOOK_WORDS));
  await reader.close();
  const articleTitle = generatedArticle(ARTICLES).title.text;
  const [articles, books]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    articles.push(await openFromList(context, address, articleTitle));
    books.push(await openFromList(context, address, 'بڑی کتاب'));
  }
  await context.close();

  const name = `library of ${String(ARTICLES)} articles`;
  const ratio = median(books) / median(articles);
  return [
    within(`${name}: the list stands and answers`, median(opened), budgets.libraryReady),
    { what: `${name}: read for the search, in the background`, value: milliseconds(indexed) },
    { what: `${name}: first answer on the next visit`, value: milliseconds(reopened) },
    within(`${name}: from a key to its answers on the page, median of ${String(keys.length)}`, median(keys), budgets.searchKey),
    within(`${name}: the same, 95th percentile`, percentile(keys, 0.95), budgets.searchKey),
    { what: `${name}: memory of the page’s process with index and lexicon`, value: `${(memory / 1e6).toFixed(0)} MB` },
    { what: `book of ${String(BOOK_WORDS)} words: from the file to its pieces`, value: milliseconds(brought) },
    { what: 'book opened from the list, over an article', value: `${ratio.toFixed(2)} (${median(books).toFixed(0)} / ${median(articles).toFixed(0)} ms)`, budget: String(budgets.bookOpening), isOver: !(ratio <= budgets.bookOpening) },
  ];
}
