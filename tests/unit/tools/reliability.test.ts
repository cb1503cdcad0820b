import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../scripts/reliability/cases.ts';
import { playwrightProofs, vitestProofs } from '../../../scripts/reliability/reports.ts';
import { reliabilityDocument } from '../../../scripts/reliability/table.ts';
import { root } from '../../../scripts/setup/run.ts';

describe('the cases', () => {
  const cases = readCases();
  const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(spec|test)\.tsx?$/.test(file) && !file.includes('tools'))
    .map((file) => readFileSync(join(root, 'tests', file), 'utf8'));
  const tagged = new Set(
    tests.flatMap((text) =>
      [...text.matchAll(/@case-(\d+)\b/g)].map(([, number]) => Number(number)),
    ),
  );

  it('are numbered without a gap', () => {
    expect(cases.map(({ number }) => number)).toEqual(cases.map((_, n) => n + 1));
  });

  it('each have a test, or say why not', () => {
    const bare = cases.filter(({ number, limits }) => !tagged.has(number) && !limits);
    expect(bare.map(({ number, given }) => `${number} ${given}`)).toEqual([]);
  });

  it('are all that tests name', () => {
    const known = new Set(cases.map(({ number }) => number));
    expect([...tagged].filter((number) => !known.has(number))).toEqual([]);
  });
});

describe('the table', () => {
  const cases = [
    { number: 1, area: 'Pages', given: 'A page', must: 'Hold.' },
    { number: 2, area: 'Life', given: 'A life', must: 'Last.', limits: 'Too long.' },
  ];
  const proofs = [
    ...vitestProofs({
      testResults: [
        {
          name: 'tests/unit/a.test.ts',
          assertionResults: [
            { status: 'passed', tags: ['@case-1', 'slow'] },
            { status: 'skipped', tags: ['@case-2'] },
            { status: 'passed' },
          ],
        },
      ],
    }),
    ...playwrightProofs({
      config: { rootDir: 'tests' },
      suites: [
        {
          file: 'e2e/b.spec.ts',
          specs: [],
          suites: [
            {
              file: 'e2e/b.spec.ts',
              specs: [
                {
                  file: 'e2e/b.spec.ts',
                  tags: ['case-1'],
                  tests: [
                    { projectName: 'chromium', status: 'expected' },
                    { projectName: 'firefox', status: 'flaky' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
  ];

  it('counts what passed by browser, and takes flaky for failed', () => {
    expect(reliabilityDocument(cases, proofs, 'today')).toContain(
      '| 1 | A page | Hold. | [b](../tests/e2e/b.spec.ts), [a](../tests/unit/a.test.ts) | ✓ 1 | ✓ 1 | ✗ 1 of 1 |',
    );
  });

  it('says what has no test, and why', () => {
    expect(reliabilityDocument(cases, proofs, 'today')).toContain(
      '| 2 | A life | Last. _Too long._ | – | – | – | – |',
    );
  });
});
