import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../setup/run.ts';
import { playwrightTotals, type Totals, vitestTotals, withCrash } from './totals.ts';

/** A command that proves something without counting tests: silent in the totals unless it fails. */
export async function runCheck(command: string, ...args: string[]): Promise<Totals> {
  console.log(`\n▸ ${command} ${args.join(' ')}`);
  const failed = (await run(command, args)) === 0 ? 0 : 1;
  return { passed: 0, failed, skipped: 0 };
}

export function runVitest(): Promise<Totals> {
  return counted(vitestTotals, (report) =>
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
  );
}

/** @param env where the browsers are */
export function runPlaywright(env: NodeJS.ProcessEnv): Promise<Totals> {
  return counted(playwrightTotals, (report) =>
    run('playwright', ['test', '--reporter=list,json'], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
  );
}

/** Runs a test runner and reads the report that it leaves. */
async function counted<R>(
  count: (report: R) => Totals,
  runner: (report: string) => Promise<number>,
): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-report-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await runner(file);
    return withCrash(readTotals(file, count), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTotals<R>(file: string, count: (report: R) => Totals): Totals | undefined {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
