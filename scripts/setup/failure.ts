/** Something that a person can mend; told without a stack trace. */
export class Failure extends Error {
  /** What to do about it. */
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

/** Runs a script's main function; a failure becomes two readable lines and exit code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n✗ ${error.message}\n  → ${error.remedy}\n`);
    process.exitCode = 1;
  }
}
