import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atLeastExitCode, nothing, ofExitCode, ofPlaywright, ofVitest, sum, type Tally } from './tally.ts';

/**
 * Everything that has to hold, one suite after the other; one that fails does not keep the next from running.
 * The last line says how many tests passed and failed over all of them.
 */

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/reports');

interface Suite {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** What the suite leaves behind to count its tests by; without it the whole suite is one test. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Tally };
}

const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const suites: readonly Suite[] = [
  { title: 'Types', command: ['tsc'] },
  { title: 'Lint', command: ['oxlint'] },
  { title: 'Unused code', command: ['knip'] },
  {
    title: 'Unit and component tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, count: ofVitest },
  },
  { title: 'Build', command: ['vite', 'build', '--outDir', '.cache/site'] },
  { title: 'Build for a sub-path', command: ['vite', 'build', '--base', '/safha/', '--outDir', '.cache/sub-path'] },
  {
    title: 'Browser tests',
    command: ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    report: { file: browserReport, count: ofPlaywright },
  },
];

/** @returns the exit code */
function run([name, ...args]: readonly [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, SAFHA_BROWSER_REPORT: browserReport },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

function tally({ report }: Suite, code: number): Tally {
  if (!report) return ofExitCode(code);
  try {
    return atLeastExitCode(report.count(JSON.parse(readFileSync(report.file, 'utf8'))), code);
  } catch {
    return atLeastExitCode(nothing, 1);
  }
}

// Nothing of an earlier run may stand in for what this one fails to make.
for (const folder of ['reports', 'site', 'sub-path']) rmSync(join(root, '.cache', folder), { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results: { readonly title: string; readonly tally: Tally; readonly seconds: number }[] = [];
for (const suite of suites) {
  console.log(`\n== ${suite.title}: ${suite.command.slice(0, 2).join(' ')}`);
  const start = performance.now();
  const code = await run(suite.command);
  results.push({ title: suite.title, tally: tally(suite, code), seconds: (performance.now() - start) / 1000 });
}

console.log('\n== Summary');
for (const { title, tally: { passed, failed }, seconds } of results) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${title}: ${String(passed)} passed, ${String(failed)} failed (${seconds.toFixed(1)} s)`);
}
const total = sum(results.map((result) => result.tally));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
