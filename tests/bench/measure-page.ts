import type { BrowserContext, CDPSession } from '@playwright/test';

/** What loading one page cost. Times in milliseconds. */
export interface Load {
  /** All work of the page's main thread, in time on the processor. */
  readonly task: number;
  readonly script: number;
  /** Tasks over 50 ms, by their lengths. */
  readonly longTasks: readonly number[];
  /** JavaScript heap after a collection, in bytes, all frames together. */
  readonly heap: number;
  readonly frames: number;
}

/** How long a page is watched after its load event; whatever marks late marks within this. */
const watch = 1500;

/** Loads a page in a tab of its own and says what it cost. */
export async function measureLoad(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage();
  try {
    await page.addInitScript(countLongTasks);
    const session = await context.newCDPSession(page);
    // Time on the processor: what else the machine does meanwhile is not the page's.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(watch);
    const { TaskDuration: task = 0, ScriptDuration: script = 0 } = await metrics(session);
    const longTasks = await page.evaluate(
      () => (globalThis as { longTasks?: number[] }).longTasks ?? [],
    );
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const frames = page.frames().length;
    return { task: task * 1000, script: script * 1000, longTasks, heap: usedSize, frames };
  } finally {
    await page.close();
  }
}

/**
 * Milliseconds from the page's load event to the first mark, painted or wrapped; undefined where none comes.
 * Apart from `measureLoad`, because looking every frame costs time itself.
 */
export async function measureFirstMark(
  context: BrowserContext,
  url: string,
): Promise<number | undefined> {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchForMark);
    await page.goto(url, { waitUntil: 'load' });
    return await page
      .waitForFunction(() => (globalThis as { firstMark?: number }).firstMark, undefined, {
        timeout: watch,
      })
      .then((found) => found.jsonValue())
      .catch(() => undefined);
  } finally {
    await page.close();
  }
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page. */
function countLongTasks(): void {
  const world = globalThis as { longTasks?: number[] };
  world.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) world.longTasks?.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page. */
function watchForMark(): void {
  const world = globalThis as { firstMark?: number };
  const look = (): void => {
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const loaded = timing?.loadEventStart ?? 0;
    if (CSS.highlights.size > 0 || document.querySelector('mark')) {
      world.firstMark = Math.max(0.01, performance.now() - loaded);
    } else requestAnimationFrame(look);
  };
  look();
}
