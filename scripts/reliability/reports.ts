/** Where a test ran. `any`: no browser takes part. */
export type Place = 'any' | 'chromium' | 'firefox';

/** One run of a test that proves a case. */
export interface Proof {
  readonly number: number;
  /** From the project's root. */
  readonly file: string;
  readonly place: Place;
  readonly passed: boolean;
}

/** The parts of Vitest's JSON report that we read. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly tags?: readonly string[];
    }[];
  }[];
}

/** The parts of Playwright's JSON report that we read. */
export interface PlaywrightReport {
  readonly config: { readonly rootDir: string };
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly file: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly file: string;
    readonly tags: readonly string[];
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

const tag = /^@?case-(\d+)$/;
const places: Readonly<Record<string, Place>> = {
  chromium: 'chromium',
  browser: 'chromium',
  firefox: 'firefox',
};

export function vitestProofs(report: VitestReport): Proof[] {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'skipped' && status !== 'pending')
      .flatMap(({ status, tags = [] }) =>
        casesIn(tags).map((number) => ({
          number,
          file: name,
          place: 'any' as const,
          passed: status === 'passed',
        })),
      ),
  );
}

/** @param report with every test once; one that passed at the second try did not pass. */
export function playwrightProofs(report: PlaywrightReport): Proof[] {
  const all = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(all),
  ];
  return report.suites.flatMap(all).flatMap(({ file, tags, tests }) =>
    casesIn(tags).flatMap((number) =>
      tests
        .filter(({ status }) => status !== 'skipped')
        .map(({ projectName, status }) => ({
          number,
          file: `${report.config.rootDir}/${file}`,
          place: places[projectName] ?? 'any',
          passed: status === 'expected',
        })),
    ),
  );
}

function casesIn(tags: readonly string[]): number[] {
  return tags.flatMap((one) => {
    const number = tag.exec(one)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}
