import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { launchArguments, provideChromium } from './chromium.ts';
import { freePort } from './free-port.ts';

/**
 * The built site in Chromium, at the root of its host and under a path: `npm run browser` builds both first,
 * in folders of their own, so that building `dist` meanwhile disturbs nothing.
 */

// This file is read by the runner and again by each worker, which has to arrive at the same addresses.
const environment = process.env;
environment['SAFHA_SITE_PORT'] ??= String(await freePort());
environment['SAFHA_SUB_PATH_PORT'] ??= String(await freePort());
if (environment['TEST_WORKER_INDEX'] === undefined) await provideChromium();

const root = new URL('../..', import.meta.url).pathname;
const site = `http://localhost:${environment['SAFHA_SITE_PORT']}/`;
const subPathSite = `http://localhost:${environment['SAFHA_SUB_PATH_PORT']}/safha/`;

const serve = (url: string, options: string) => ({
  command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${new URL(url).port} ${options}`,
  cwd: root,
  url,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: availableParallelism(),
  forbidOnly: environment['CI'] !== undefined,
  reporter: environment['SAFHA_BROWSER_REPORT'] === undefined ? 'list' : [['list'], ['json', { outputFile: environment['SAFHA_BROWSER_REPORT'] }]],
  use: {
    // Set where a reader of Urdu would have it: the first visit follows the browser's languages.
    locale: 'ur-PK',
    trace: 'retain-on-failure',
    // Well below the time a test has, so that a missing element is named in the report.
    actionTimeout: 10_000,
    launchOptions: { executablePath: environment['CHROME_PATH'] ?? '', args: [...launchArguments] },
  },
  projects: [
    { name: 'site', use: { baseURL: site } },
    { name: 'sub-path', testMatch: ['reading.spec.ts', 'glosses.spec.ts', 'about.spec.ts', 'library.spec.ts'], use: { baseURL: subPathSite } },
  ],
  webServer: [serve(site, '--outDir .cache/site'), serve(subPathSite, '--base /safha/ --outDir .cache/sub-path')],
});
