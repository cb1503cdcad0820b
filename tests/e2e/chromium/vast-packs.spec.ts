import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectNoFault } from '../support/axe.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';
import { openEmptyPackStore, storePack } from '../support/pack-page.ts';
import { madeWord, vastFiles, vastPack } from '../support/vast-pack.ts';

const count = 20_000;
const pack = vastPack(count);
/** Milliseconds; what it really took stands in the annotations of the report. */
const patience = 30_000;

test.setTimeout(120_000);
test.beforeEach(({ chromium }) => openEmptyPackStore(chromium));
test.afterEach(({ chromium }) => chromium.inExtension(() => packStore.removeAll()));

for (const [file, write] of Object.entries(vastFiles)) {
  test(`${file}: 20,000 topics with 100,000 aliases are imported, and it shows how far it is`, async ({
    chromium,
  }, info) => {
    const page = await open(chromium, 'packs');
    const path = info.outputPath(file);
    writeFileSync(path, write(pack));
    const times: Record<string, number> = {};
    const timed = async (step: string, run: () => Promise<unknown>): Promise<void> => {
      const start = performance.now();
      await run();
      times[step] = Math.round(performance.now() - start);
    };
    const next = page.getByRole('button', { name: /^(Look at the pack|Import)$/ });
    await timed('read', async () => {
      await page.locator('input[type="file"]').setInputFiles(path);
      await expect(next).toBeVisible({ timeout: patience });
    });
    if (file !== 'vast.json') {
      await page.getByLabel('As of').fill('1999-04-30');
      await timed('make', async () => {
        await next.click();
        await expect(page.getByText('How its cards look')).toBeVisible({ timeout: patience });
      });
    }
    await expect(page.locator('.pack-preview')).toContainText('20000 topics');
    await expect(page.locator('.pack-preview')).toContainText('100000 written forms');
    await watchProgress(page);
    await timed('store', async () => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(page.getByText('is imported.').first()).toBeAttached({ timeout: patience });
    });
    const { shares, longest } = await page.evaluate(() => window.seen);
    expect(shares.length, 'shares that were seen').toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const total = Object.values(times).reduce((sum, time) => sum + time, 0);
    info.annotations.push({
      type: 'times',
      description: JSON.stringify({ ...times, total, longest }),
    });
    await page.close();
  });
}

test('the list of 20,000 topics draws what is in sight, is searched, and says how long it is', async ({
  chromium,
}, info) => {
  await storePack(chromium, pack);
  const page = await open(chromium, 'topics');
  const list = page.locator('.pack-topics');
  const rows = list.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(count));
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
  await expect(page.getByText(`${count} of ${count} on`)).toBeVisible();

  // To the end by keyboard and wheel; the row that has the focus stays.
  await list.getByRole('switch').first().focus();
  info.annotations.push({
    type: 'frames',
    description: JSON.stringify(await page.evaluate(scrollThrough)),
  });
  await expect(rows.last()).toHaveAttribute('aria-posinset', String(count));
  expect(await rows.count()).toBeLessThan(60);
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
  await expect(list.getByRole('switch').first()).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = list.locator('li:has(:focus)');
  await expect
    .poll(async () => Number(await focused.getAttribute('aria-posinset')))
    .toBeGreaterThan(count - 60);
  await expectNoFault(page, 'light');

  await page.getByRole('searchbox').fill(`${madeWord(7654)} inst`.toLowerCase());
  await expect(page.locator('.pack-topics').getByRole('listitem')).toHaveCount(1);
  const found = list.getByRole('switch');
  await found.uncheck();
  await expect.poll(() => setting(chromium, 'disabledTopics')).toHaveLength(1);
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText(`${count - 1} of ${count} on`)).toBeVisible();

  const whole = page.getByRole('checkbox', { name: 'Use Pack vast' });
  expect(await whole.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
  await whole.click();
  await expect(page.getByText(`${count} of ${count} on`)).toBeVisible();
  await whole.click();
  await expect(page.getByText(`0 of ${count} on`)).toBeVisible();
  await expect.poll(() => setting(chromium, 'disabledPacks')).toEqual(['vast']);
  await expect(list.getByRole('switch').first()).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(`${count} of ${count} on`)).toBeVisible();
  await page.close();
});

declare global {
  interface Window {
    /** What `watchProgress` saw: shares of the progress bar, and the longest wait for a frame, in ms. */
    seen: { shares: number[]; longest: number };
  }
}

function watchProgress(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { shares: [] as number[], longest: 0 };
    window.seen = seen;
    let last = performance.now();
    const look = (): void => {
      const value = document.querySelector('progress')?.value;
      if (value !== undefined && value !== seen.shares.at(-1)) seen.shares.push(value);
      seen.longest = Math.max(seen.longest, Math.round(performance.now() - last));
      last = performance.now();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Scrolls through the whole list, a jump a frame. @returns how long frames took, in ms. */
async function scrollThrough(): Promise<{ longest: number; mean: number }> {
  const list = document.querySelector('.pack-topics');
  if (!list) throw new Error('There is no list.');
  const times: number[] = [];
  const steps = 60;
  for (let step = 1; step <= steps; step += 1) {
    const start = performance.now();
    list.scrollTop = (list.scrollHeight * step) / steps;
    await new Promise(requestAnimationFrame);
    times.push(performance.now() - start);
  }
  list.scrollTop = list.scrollHeight;
  await new Promise(requestAnimationFrame);
  const sum = times.reduce((total, time) => total + time, 0);
  return { longest: Math.round(Math.max(...times)), mean: Math.round(sum / steps) };
}

async function open(chromium: ChromiumSession, section: string): Promise<Page> {
  const page = chromium.pageOf(await chromium.openExtensionPage(`options.html#${section}`));
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  return page;
}

function setting(chromium: ChromiumSession, key: string): Promise<unknown> {
  return chromium.inExtension(async (key) => (await chrome.storage.sync.get(key))[key], key);
}
