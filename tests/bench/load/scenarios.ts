import type { CDPSession, Page } from '@playwright/test';
import { quantile } from '../statistics.ts';

/** A page under a load that lasts, and what it comes to. */
export interface Scenario {
  readonly name: string;
  readonly html: string;
  /** Runs on the loaded page, which had its time to be marked. */
  run(page: Page, cdp: CDPSession, seconds: number): Promise<Readonly<Record<string, number>>>;
}

const line = '<p>Edward Snowden met Barack Obama on a day like any other.</p>';
const document = (body: string): string => `<!doctype html><title>Load</title>${body}`;

/** 5,000 mentions, and a change in every frame. */
const busy: Scenario = {
  name: 'busy',
  html: document(`<h1 id="head"></h1>${line.repeat(2500)}`),
  async run(page, cdp, seconds) {
    const before = await taskMs(cdp);
    const frames = await page.evaluate(changeEveryFrame, seconds * 1000);
    const spent = (await taskMs(cdp)) - before;
    return { 'frames a second': frames / seconds, 'task ms a frame': spent / frames };
  },
};

/** Text comes and goes for as long as it is watched. */
const endless: Scenario = {
  name: 'endless',
  html: document('<main></main>'),
  async run(page, cdp, seconds) {
    await page.evaluate(scrollOn, seconds * 100);
    const early = await held(cdp);
    await page.evaluate(scrollOn, seconds * 1000);
    const late = await held(cdp);
    return {
      'heap kB early': early.heap / 1000,
      'heap kB late': late.heap / 1000,
      'listeners early': early.listeners,
      'listeners late': late.listeners,
    };
  },
};

/** The pointer runs over 1,000 mentions, and somebody types where there is much to type into. */
const hands: Scenario = {
  name: 'hands',
  html: document(
    `<div id="editor" contenteditable style="height: 200px; overflow: auto">${line.repeat(1000)}</div>${line.repeat(500)}`,
  ),
  async run(page, cdp, seconds) {
    const box = (await page.viewportSize()) ?? { width: 1280, height: 900 };
    await page.evaluate(noteInputs);
    const before = await taskMs(cdp);
    const moves = seconds * 30;
    for (let n = 0; n < moves; n += 1) {
      await page.mouse.move(20 + ((n * 7) % 300), 250 + ((n * 13) % (box.height - 300)));
    }
    const moved = await taskMs(cdp);
    const moveDelays = await page.evaluate(takeInputs);
    await page.locator('#editor').click({ position: { x: 100, y: 50 } });
    await page.evaluate(takeInputs);
    const start = await taskMs(cdp);
    const keys = seconds * 10;
    for (let n = 0; n < keys; n += 1) await page.keyboard.press(n % 6 === 5 ? 'Space' : 'a');
    const typed = await taskMs(cdp);
    const keyDelays = await page.evaluate(takeInputs);
    return {
      'ms a move, p98': quantile(moveDelays, 0.98),
      'task ms a move': (moved - before) / moves,
      'ms a key, p98': quantile(keyDelays, 0.98),
      'task ms a key': (typed - start) / keys,
    };
  },
};

/** 65,000 elements to read, with a mention in every row, or in each of its cells. */
const huge = (name: string, cell: string): Scenario => ({
  name,
  html: document(
    `<table>${`<tr><td>Edward Snowden</td>${cell.repeat(12)}</tr>`.repeat(2600)}</table>`,
  ),
  async run(page, _, seconds) {
    await page.addInitScript(noteLongTasks);
    await page.reload();
    await page.waitForTimeout(seconds * 1000);
    const tasks = await page.evaluate(
      () => (globalThis as unknown as { longTasks: number[] }).longTasks,
    );
    return { 'longest task ms': Math.max(0, ...tasks), 'tasks over 50 ms': tasks.length };
  },
});

export const scenarios: readonly Scenario[] = [
  busy,
  endless,
  hands,
  huge('huge', '<td><b>word</b></td>'),
  huge('huge and full', '<td><b>Obama</b></td>'),
];

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function held(cdp: CDPSession): Promise<{ heap: number; listeners: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, listeners: jsEventListeners };
}

/** Runs in the page. @returns the frames that there were. */
async function changeEveryFrame(ms: number): Promise<number> {
  const head = globalThis.document.getElementById('head') as HTMLElement;
  const end = performance.now() + ms;
  let frames = 0;
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    frames += 1;
    head.textContent = `Edward Snowden, frame ${frames}`;
  }
  return frames;
}

/** Runs in the page: so many screens come, and go at the other end. */
async function scrollOn(ms: number): Promise<void> {
  const main = globalThis.document.querySelector('main') as HTMLElement;
  const end = performance.now() + ms;
  for (let n = 0; performance.now() < end; n += 1) {
    const screen = globalThis.document.createElement('section');
    screen.innerHTML = `<h2>Screen ${n}</h2><p>Barack Obama met Xi Jinping, ${n} times.</p>`;
    main.append(screen);
    if (main.children.length > 20) main.firstElementChild?.remove();
    await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page. */
function noteLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: notes how long after each input the next frame is drawn. */
function noteInputs(): void {
  const delays: number[] = [];
  Object.assign(globalThis, { delays });
  for (const type of ['pointermove', 'keydown']) {
    addEventListener(type, ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => delays.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    });
  }
}

/** Runs in the page. */
function takeInputs(): number[] {
  return (globalThis as unknown as { delays: number[] }).delays.splice(0);
}
