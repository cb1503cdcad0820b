/**
 * `npm run bench:load [-- --seconds N] [--rounds N] [--only busy]`: pages under a load that lasts, without an
 * extension, with an empty one and with ours, and what frames, memory and inputs come to.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { ensureChromium } from '../../../scripts/setup/chromium.ts';
import { Failure, runMain } from '../../../scripts/setup/failure.ts';
import { launchChromium } from '../../../scripts/setup/launch-chromium.ts';
import { run } from '../../../scripts/setup/run.ts';
import { PageServer } from '../../e2e/support/page-server.ts';
import { offline } from '../pages.ts';
import { median } from '../statistics.ts';
import { baseline, ours, prepareVariants } from '../variants.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const names = ['no extension', baseline, ours];
/** Long enough for all marks of a page to be there. */
const settleMs = 2000;

await runMain(async () => {
  if ((await run('wxt', ['build'])) !== 0)
    throw new Failure('The extension could not be built.', 'See above.');
  const { path, version } = await ensureChromium();
  const all = await prepareVariants(join(import.meta.dirname, '../../../.output/chrome-mv3'));
  const variants = all.filter(({ name, pack }) => names.includes(name) && !pack);
  const chosen = scenarios.filter(({ name }) => !values.only || name === values.only);
  if (chosen.length === 0)
    throw new Failure(`There is no load "${values.only}"`, scenarios.map((s) => s.name).join(', '));
  const server = await PageServer.start();
  const browsers = new Map<string, BrowserContext>();
  try {
    for (const { name, extension } of variants) {
      const args = { executable: path, extension, headless: true, args: offline };
      browsers.set(name, await launchChromium(args));
    }
    await markEverything(browsers.get(ours));
    console.log(`${version}, ${values.seconds} s each, median of ${values.rounds} rounds\n`);
    console.log(
      `| load | what | ${names.join(' | ')} |\n| --- | --- |${' --- |'.repeat(names.length)}`,
    );
    for (const scenario of chosen) {
      const url = server.add(scenario.html);
      const results = new Map<string, Readonly<Record<string, number>>[]>();
      for (let round = 0; round < Number(values.rounds); round += 1) {
        for (const [name, browser] of browsers) {
          results.set(name, [...(results.get(name) ?? []), await measure(browser, url, scenario)]);
        }
      }
      for (const what of Object.keys(results.get(ours)?.[0] ?? {})) {
        const cells = names.map((name) =>
          median((results.get(name) ?? []).map((r) => r[what] ?? 0)),
        );
        console.log(
          `| ${scenario.name} | ${what} | ${cells.map((n) => n.toFixed(2)).join(' | ')} |`,
        );
      }
    }
  } finally {
    for (const browser of browsers.values()) await browser.close();
    await server.stop();
  }
});

async function measure(browser: BrowserContext, url: string, { run }: Scenario) {
  const page = await browser.newPage();
  try {
    const cdp = await browser.newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(url);
    await page.waitForTimeout(settleMs);
    return await run(page, cdp, Number(values.seconds));
  } finally {
    await page.close();
  }
}

/** By default the first mention under a heading is marked; here every one shall be. */
async function markEverything(browser: BrowserContext | undefined): Promise<void> {
  if (!browser) return;
  const [worker = await browser.waitForEvent('serviceworker')] = browser.serviceWorkers();
  await worker.evaluate(() => chrome.storage.sync.set({ density: 'all' }));
}
