import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectNoFault } from '../support/axe.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';

const sections = [
  'topics',
  'packs',
  'notes',
  'appearance',
  'opening',
  'languages',
  'sites',
  'keyboard',
  'backup',
  'privacy',
];

test('the side bar leads to every section', async ({ chromium }) => {
  const page = await openSection(chromium, '');
  const links = page.getByRole('navigation').getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining(sections.map((id) => `#${id}`)),
  );
  for (const link of await links.all()) {
    await link.click();
    const heading = page.getByRole('heading', { level: 2 }).first();
    await expect(heading).toHaveText((await link.innerText()).trim());
    await expect(heading).toBeFocused();
    await expect(page.locator('nav [aria-current="page"]')).toHaveText(await link.innerText());
    await expect(page).toHaveTitle(`${await heading.innerText()} – Backgrounder settings`);
  }
  await page.close();
});

for (const section of sections) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${section}: no accessibility fault, ${colorScheme}`, async ({ chromium }) => {
      const page = await openSection(chromium, section);
      await expectNoFault(page, colorScheme);
      await page.close();
    });
  }

  test(`${section}: fits 320 pixels, and 640 at twice the text size`, async ({ chromium }) => {
    const page = await openSection(chromium, section);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflowing(page)).toEqual([]);
    await page.close();
  });
}

test('the keyboard reaches a section, its choices, and sees where it is', async ({ chromium }) => {
  const page = await openSection(chromium, '');
  const link = page.getByRole('link', { name: 'Appearance' });
  for (const before of ['Topics', 'Packs', 'Notes']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: before })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Appearance' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Dotted line' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dashed line' })).toBeChecked();
  await expect
    .poll(() => chromium.inExtension(() => chrome.storage.sync.get('markStyle')))
    .toEqual({ markStyle: 'dashed' });
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element));
  expect(outline.outlineStyle).toBe('solid');
  await page.close();
});

test('the preview paints the chosen marks, as many as the density says', async ({ chromium }) => {
  const page = await openSection(chromium, 'appearance');
  const painted = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join(' ')]),
      ),
    );
  const once = 'Barack Obama Xi Jinping';
  // Each style has a tile with a sample of its own.
  const tiles = {
    'reader-mark-dotted': 'Background',
    'reader-mark-dashed': 'Background',
    'reader-mark-double': 'Background',
    'reader-mark-tint': 'Background',
  };
  expect(await painted()).toEqual({
    ...tiles,
    'reader-mark-dotted': `${once} Obama Xi ${once} Obama Xi Background`,
  });
  await page.getByRole('radio', { name: 'The first on the page' }).check();
  await expect
    .poll(painted)
    .toEqual({ ...tiles, 'reader-mark-dotted': `${once} ${once} Background` });
  await page.getByRole('radio', { name: 'Tint' }).check();
  await expect
    .poll(painted)
    .toEqual({ ...tiles, 'reader-mark-tint': `${once} ${once} Background` });
  // The rules are those of pages.
  const line = await page.evaluate(() => {
    const word = document.querySelector('[data-marked="true"]') as Element;
    return getComputedStyle(word, '::highlight(reader-mark-double)').textDecorationLine;
  });
  expect(line).toBe('underline');
  await page.close();
});

test('a theme against the system’s holds for all of our pages', async ({ chromium }) => {
  const page = await openSection(chromium, 'appearance');
  await page.emulateMedia({ colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(ground).not.toBe(light);
  const popup = chromium.pageOf(await chromium.openExtensionPage('popup.html?tabId=1'));
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
  await popup.close();
  await page.close();
});

async function openSection(chromium: ChromiumSession, section: string): Promise<Page> {
  const page = chromium.pageOf(await chromium.openExtensionPage(`options.html#${section}`));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return page;
}

/** What is wider than the window, by its class. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, .side *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .filter((element) => !element.closest('.visually-hidden, [hidden]'))
      .map((element) => `${element.tagName} ${element.getAttribute('class')}`),
  );
}
