import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { readArticle } from '../../src/build/article.ts';
import { launchArguments, provideChromium, versionOf } from '../browser/chromium.ts';
import { budgets } from './budgets.ts';
import { habits, leave, type Habit } from './habits.ts';
import { libraryFigures } from './library.ts';
import { median, table, type Figure } from './report.ts';
import { measureBytes } from './site-bytes.ts';
import { readSite, serve, siteFile, type Site } from './static-site.ts';
import { twinPage, twinStyle } from './twin.ts';
import { slow4G, visit, type Visit } from './visit.ts';

/**
 * Measures the built site: bytes, and on a slow line the first paint beside that of a static page with the same text.
 * Then the gloss engine by itself (`engine.ts`, which also runs alone), and the library (`--only library` for that alone). `--runs` says how often each page is opened; the two take turns, so that what else the machine does hits both.
 */

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench');
const viewports = [{ width: 390, height: 844 }, { width: 1280, height: 900 }] as const;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, only: { type: 'string' } } });
const runs = Number(values.runs);

function build(): Site {
  execFileSync(join(root, 'node_modules/.bin/vite'), ['build', '--outDir', folder, '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  return readSite(folder);
}

async function withTwin(site: Site): Promise<Site> {
  const article = await readArticle(join(root, 'src/content/north-korea-russia-treaty.txt'));
  const font = [...site.keys()].find((name) => name.endsWith('.woff2')) ?? '';
  return new Map([
    ...site,
    ['/twin/', siteFile('index.html', Buffer.from(twinPage(article, font)))],
    ['/twin/style.css', siteFile('style.css', Buffer.from(twinStyle(font)))],
  ]);
}

function byteFigures(site: Site): readonly Figure[] {
  const { script, style, font, html, later } = measureBytes(site, '/');
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const held = (what: string, bytes: number, budget: number): Figure => ({ what, value: kilobytes(bytes), budget: kilobytes(budget), isOver: bytes > budget });
  return [
    held('JavaScript of the first load', script, budgets.script),
    held('font', font, budgets.font),
    { what: 'HTML', value: kilobytes(html) },
    { what: 'CSS', value: kilobytes(style) },
    ...Array.from(later, ([name, bytes]) => ({ what: `later: ${name}`, value: kilobytes(bytes) })),
  ];
}

/** The engine by itself, in a process of its own. */
function engineFigures(site: Site): readonly Figure[] {
  const answer = execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/engine.ts', '--json'], { cwd: root, encoding: 'utf8' });
  const bytes = [...measureBytes(site, '/').later].filter(([name]) => ENGINE_FILE.test(name)).reduce((sum, [, size]) => sum + size, 0);
  return [
    { what: 'lexicon, forms, engine and meanings', value: `${(bytes / 1000).toFixed(0)} kB`, budget: `${budgets.engine / 1000} kB`, isOver: bytes > budgets.engine },
    ...(JSON.parse(answer) as readonly Figure[]),
  ];
}

/** What is fetched with the meanings. */
const ENGINE_FILE = /\/(?:gloss|gloss-worker|meaning|pack)-[^/]+\.js$/u;

type Viewport = (typeof viewports)[number];

async function paintFigures(browser: Browser, address: string, viewport: Viewport, habit: Habit): Promise<readonly Figure[]> {
  const context = await browser.newContext({ locale: 'ur-PK', viewport });
  const app: Visit[] = [];
  const twin: Visit[] = [];
  await leave(context, habit, address);
  if (habit.isCached) await visit(context, `${address}twin/`, habit);
  for (let run = 0; run < runs; run++) {
    // A page that has been visited may have left something: the first visit needs a device without it.
    const fresh = habit.act ? context : await browser.newContext({ locale: 'ur-PK', viewport });
    app.push(await visit(fresh, address, habit));
    twin.push(await visit(fresh, `${address}twin/`, habit));
    if (fresh !== context) await fresh.close();
  }
  await context.close();
  const paint = (visits: readonly Visit[]) => median(visits.map((one) => one.paint));
  const shift = (visits: readonly Visit[]) => median(visits.map((one) => one.shift));
  const ratio = paint(app) / paint(twin);
  const name = `${String(viewport.width)}×${String(viewport.height)}, ${habit.name}`;
  return [
    {
      what: `${name}: LCP over twin’s`,
      value: `${ratio.toFixed(2)} (${paint(app).toFixed(0)} / ${paint(twin).toFixed(0)} ms)`,
      budget: String(budgets.paintRatio),
      isOver: !(ratio <= budgets.paintRatio),
    },
    {
      what: `${name}: CLS`,
      value: `${shift(app).toFixed(4)} (twin ${shift(twin).toFixed(4)})`,
      budget: String(budgets.shift),
      isOver: !(shift(app) <= budgets.shift),
    },
  ];
}

const executablePath = await provideChromium();
console.log(`${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${String(availableParallelism())} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${(await versionOf(executablePath)) ?? ''}; Node ${process.versions.node}`);
console.log(`${String(slow4G.download)} Mbit/s, ${String(slow4G.latency)} ms, processor slowed ${String(slow4G.slowdown)} times; browser in Urdu; medians of ${String(runs)} runs\n`);

const site = await withTwin(build());
const { server, address } = await serve(site);
const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
const figures: Figure[] = values.only === 'library' ? [] : [...byteFigures(site), ...engineFigures(site)];
try {
  figures.push(...(await libraryFigures(browser, address, runs)));
  for (const viewport of values.only === 'library' ? [] : viewports) {
    for (const habit of habits) figures.push(...(await paintFigures(browser, address, viewport, habit)));
  }
} finally {
  await browser.close();
  server.close();
}
console.log(table(figures));
process.exitCode = figures.some(({ isOver }) => isOver) ? 1 : 0;
