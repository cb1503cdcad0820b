import { describe, expect, test } from 'vitest';
import { playwrightTotals, sum, vitestTotals, withCrash } from '../../../scripts/test/totals.ts';

describe('totals', () => {
  test('of Vitest count a file that does not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}, {}, {}] },
      ],
    };
    expect(vitestTotals(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test('of Playwright count what passed at the second try, and errors outside tests as failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightTotals({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('count a crash once, with or without a report', () => {
    const clean = { passed: 2, failed: 0, skipped: 0 };
    expect(withCrash(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(withCrash(clean, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(withCrash(clean, 0)).toEqual(clean);
    expect(withCrash({ ...clean, failed: 3 }, 1)).toEqual({ ...clean, failed: 3 });
  });

  test('add up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
