import { describe, expect, it } from 'vitest';
import { atLeastExitCode, ofExitCode, ofPlaywright, ofVitest, sum } from './tally.ts';

describe('the tally of a test run', () => {
  it('counts a check without a report as one test', () => {
    expect(ofExitCode(0)).toEqual({ passed: 1, failed: 0 });
    expect(ofExitCode(2)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(ofVitest({ numPassedTests: 1, numFailedTests: 1, testResults: [loaded, unloaded] })).toEqual({ passed: 1, failed: 2 });
  });

  it('counts a test that passes only sometimes as a failure', () => {
    expect(ofPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } })).toEqual({ passed: 5, failed: 3 });
  });

  it('never lets a run that failed count as passed', () => {
    expect(atLeastExitCode({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(atLeastExitCode({ passed: 9, failed: 3 }, 1)).toEqual({ passed: 9, failed: 3 });
    expect(atLeastExitCode({ passed: 9, failed: 0 }, 0)).toEqual({ passed: 9, failed: 0 });
  });

  it('adds up', () => {
    expect(sum([{ passed: 1, failed: 2 }, { passed: 3, failed: 4 }])).toEqual({ passed: 4, failed: 6 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
