import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openCard } from '../support/card.ts';
import { expectMarks, marks } from '../support/marks.ts';

test('of thousands of marks only those near the window are registered', {
  tag: '@case-44',
}, async ({ chromium, tab, pages }) => {
  await chromium.inExtension(() => chrome.storage.sync.set({ density: 'all' }));
  const line = '<p>Edward Snowden met Barack Obama.</p>';
  await tab.goto(pages.add(`<!doctype html><title>Many</title>${line.repeat(2500)}`));
  await expect.poll(() => marks(tab)).toContain('Edward Snowden');
  const count = () =>
    tab.evaluate(() => [...CSS.highlights.values()].flatMap((h) => [...h]).length);
  // Two in a line of 34 px, 53 of them in a window of 900 px; as much again around it is painted ahead.
  expect(await count()).toBeLessThan(300);
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(async () => (await marks(tab)).length).toBeGreaterThan(20);
  await expect.poll(count).toBeLessThan(300);
});

test('an endless page leaves no listener, node or mark behind', { tag: '@case-45' }, async ({
  chromium,
  tab,
  pages,
}) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Endless</title><p>Edward Snowden</p><main></main>`),
  );
  const page = chromium.pageOf(tab);
  const cdp = await page.context().newCDPSession(page);
  // What comes once for a frame is there before anything is counted.
  await openCard(tab, 'Edward Snowden');
  await tab.moveTo(5, 5);
  await scrollOn(tab.evaluate, 20);
  await expectMarks(tab, ['Edward Snowden']);
  const before = await held(cdp);
  await scrollOn(tab.evaluate, 400);
  await expectMarks(tab, ['Edward Snowden']);
  // Collections differ in what they leave for the next; what is kept for every screen shows all the same.
  await expect
    .poll(async () => {
      const after = await held(cdp);
      return Object.keys(after).filter((what) => (after[what] ?? 0) > (before[what] ?? 0) + 50);
    })
    .toEqual([]);
});

test('frames without room for a card hold no index', { tag: '@case-46' }, async ({
  chromium,
  tab,
  pages,
}) => {
  const text = '<p>Edward Snowden met Barack Obama.</p>';
  const inner = pages.add(`<!doctype html><title>Inner</title>${text}`);
  const small = `<iframe src="${inner}" style="width: 150px; height: 90px"></iframe>`;
  const large = `<iframe src="${inner}" style="width: 400px; height: 300px"></iframe>`;
  await tab.goto(
    pages.add(`<!doctype html><title>Frames</title>${text}${large}${small.repeat(30)}`),
  );
  await expectMarks(tab, ['Edward Snowden', 'Barack Obama']);
  const page = chromium.pageOf(tab);
  const halves = () => secondHalves(page);
  // The page itself and the one frame that has room.
  await expect.poll(halves).toEqual({ frames: 32, withIndex: 2 });
});

/** Puts text with topics in and takes what is above out, as endless pages do. */
function scrollOn(evaluate: Page['evaluate'], screens: number): Promise<void> {
  return evaluate(async (screens) => {
    const main = document.querySelector('main') as HTMLElement;
    for (let n = 0; n < screens; n += 1) {
      const screen = document.createElement('section');
      screen.innerHTML = `<h2>Screen ${n}</h2><p>Barack Obama met Xi Jinping, ${n} times.</p>`;
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Edward Snowden</p>';
      screen.append(host);
      main.append(screen);
      if (main.children.length > 3) main.firstElementChild?.remove();
      await new Promise(requestAnimationFrame);
    }
    main.replaceChildren();
  }, screens);
}

/** What the page's process holds after a collection: of the page and of every script in it. */
async function held(cdp: CDPSession): Promise<Record<string, number>> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { documents, nodes, jsEventListeners };
}

/** In how many frames our first half is, and in how many of them the second, which holds the index. */
async function secondHalves(page: Page): Promise<{ frames: number; withIndex: number }> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const expression = "globalThis[Symbol.for('latecomers')]?.marker !== undefined";
  const answers = await Promise.all(
    worlds.map((contextId) => cdp.send('Runtime.evaluate', { contextId, expression })),
  );
  await cdp.detach();
  return {
    frames: worlds.length,
    withIndex: answers.filter(({ result }) => result.value === true).length,
  };
}
