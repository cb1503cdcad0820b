/** Long work of a page of ours goes in turns of so many milliseconds, so that the page stays alive. */
const turn = 12;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/** Gives a function to call between two pieces of work: it waits where a turn is over. */
export function takeTurns(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < turn) return;
    const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
    await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    start = performance.now();
  };
}
