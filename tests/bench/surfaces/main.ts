/**
 * `npm run bench:surfaces [-- --rounds N]`: how long a reader waits for the card and the popup of the real
 * extension, on the demo page.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { hoverDelays } from '../../../entrypoints/spotter/hover.ts';
import { readTally } from '../../../scripts/demo/read-tally.ts';
import { ensureChromium } from '../../../scripts/setup/chromium.ts';
import { Failure, runMain } from '../../../scripts/setup/failure.ts';
import { extensionOrigin, launchChromium } from '../../../scripts/setup/launch-chromium.ts';
import { root, run } from '../../../scripts/setup/run.ts';
import { serveFolder } from '../../../scripts/static-server.ts';
import { summarise } from '../statistics.ts';
import { firstMarks, timeCard } from './in-page.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });

await runMain(async () => {
  if ((await run('wxt', ['build', '--level', 'warn'])) !== 0)
    throw new Failure('The extension could not be built.', 'See above.');
  const { path, version } = await ensureChromium();
  const server = await serveFolder(join(root, 'tests', 'pages', 'demo'));
  const context = await launchChromium({
    executable: path,
    extension: join(root, '.output', 'chrome-mv3'),
    headless: true,
  });
  const times: Record<'cold' | 'next' | 'popup', number[]> = { cold: [], next: [], popup: [] };
  try {
    // The first round is not counted: it compiles what later ones find in the browser's cache.
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      const { cold, next } = await cards(context, server.url);
      const popup = await popups(context, server.url);
      if (round === 0) continue;
      times.cold.push(cold);
      times.next.push(next);
      times.popup.push(popup);
    }
  } finally {
    await context.close();
    await server.close();
  }
  console.log(
    `${version}, ${values.rounds} rounds\n\n| ms | p50 | p95 | max |\n| --- | --- | --- | --- |`,
  );
  const rows = {
    [`first card of a page, after the rest of ${hoverDelays.rest} ms`]: times.cold,
    [`next card, after the rest of ${hoverDelays.warmRest} ms`]: times.next,
    'popup, from its load to the list of topics': times.popup,
  };
  for (const [name, ms] of Object.entries(rows)) {
    const { p50, p95, max } = summarise(ms);
    console.log(`| ${name} | ${[p50, p95, max].map((value) => value.toFixed(0)).join(' | ')} |`);
  }
});

/** Milliseconds beyond the rest until the first and the next card of a new page are painted. */
async function cards(
  context: BrowserContext,
  url: string,
): Promise<{ cold: number; next: number }> {
  const page = await context.newPage();
  await page.goto(`${url}page.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const [first, second] = await page.evaluate(firstMarks);
  if (!first || !second) throw new Failure('The demo page has fewer than two marks in view.', '');
  const cold = (await openingTime(page, first)) - hoverDelays.rest;
  const next = (await openingTime(page, second)) - hoverDelays.warmRest;
  await page.close();
  return { cold, next };
}

async function openingTime(page: Page, at: { x: number; y: number }): Promise<number> {
  const timed = page.evaluate(timeCard);
  await page.mouse.move(at.x, at.y);
  return timed;
}

/** Milliseconds from the popup's start to its list. */
async function popups(context: BrowserContext, url: string): Promise<number> {
  const origin = await extensionOrigin(context);
  const read = await context.newPage();
  await read.goto(`${url}page.html`);
  const { tabId } = await readTally(context, origin, read.url());
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('.briefing'))
        Object.assign(window, { shownAt: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  });
  await popup.goto(`${origin}popup.html?tabId=${tabId}`);
  const shown = await popup.waitForFunction(() => (window as { shownAt?: number }).shownAt);
  const ms = (await shown.jsonValue()) as number;
  await popup.close();
  await read.close();
  return ms;
}
