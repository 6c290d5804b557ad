/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const nothing: Tally = { passed: 0, failed: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  let { passed, failed } = nothing;
  for (const tally of tallies) {
    passed += tally.passed;
    failed += tally.failed;
  }
  return { passed, failed };
}

/** A check that is one test as a whole. */
export function ofExitCode(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that failed counts at least one failure, whatever its report says or lacks. */
export function atLeastExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Of Vitest's JSON report; a file that could not be loaded has no tests to fail and counts as one failure. */
export function ofVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Of Playwright's JSON report; a test that passes only sometimes has failed. */
export function ofPlaywright(report: unknown): Tally {
  const { stats } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
