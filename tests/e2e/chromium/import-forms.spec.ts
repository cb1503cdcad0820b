import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectNoFault } from '../support/axe.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';

const table = `Name,Also known as,What it is,A column with a header that is far longer than any should be
Mara Rowe,Rowe,Last keeper of the light on Gull Rock.,https://gazette.example/${'x'.repeat(80)}
`;
const words = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://lights.example/rock> skos:prefLabel "Gull Rock"@en ; skos:definition "A rock."@en .
<https://lights.example/bell> skos:prefLabel "bell"@en .
`;

for (const [file, text] of [
  ['lights.csv', table],
  ['lights.ttl', words],
] as const) {
  test(`the form for ${file} and the preview are accessible, and fit 320 pixels`, async ({
    chromium,
  }) => {
    const page = await openPacks(chromium);
    await choose(page, file, text);
    await expect(page.getByRole('heading', { name: `What ${file} does not say` })).toBeFocused();
    for (const scheme of ['light', 'dark'] as const) await expectNoFault(page, scheme);
    await expectToFit(page);
    if (file === 'lights.csv') {
      await page.getByLabel('What “What it is” holds').selectOption('Summary');
    }
    await page.getByLabel('As of').fill('1999-04-30');
    await page.getByRole('button', { name: 'Look at the pack' }).click();
    await expect(page.getByText('How its cards look')).toBeVisible();
    for (const scheme of ['light', 'dark'] as const) await expectNoFault(page, scheme);
    await expectToFit(page);
    await page.close();
  });
}

test('a title is needed, a meaning has one column, and answers are kept', async ({ chromium }) => {
  const page = await openPacks(chromium);
  await choose(page, 'lights.csv', table);
  const next = page.getByRole('button', { name: 'Look at the pack' });
  await expect(next).toBeDisabled();
  await page.getByLabel('What “Also known as” holds').selectOption('Summary');
  await page.getByLabel('What “What it is” holds').selectOption('Summary');
  await expect(page.getByLabel('What “Also known as” holds')).toHaveValue('ignored');
  await page.getByLabel('Title').fill('  ');
  await next.click();
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.getByLabel('Title').fill('Lights of the coast');
  await page.getByLabel('Language', { exact: true }).selectOption('German');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lights of the coast' })).toBeVisible();
  await page.getByRole('button', { name: 'Change answers' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Lights of the coast');
  await expect(page.getByLabel('Language', { exact: true })).toHaveValue('de');
  await expect(page.getByLabel('What “What it is” holds')).toHaveValue('summary');
  await page.close();
});

test('a table in an old encoding is read, and says so', async ({ chromium }) => {
  const page = await openPacks(chromium);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'feuer.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Begriff;Beschreibung\nMöwenfelsen;Für Möwen, größer als die Bucht.\n',
      'latin1',
    ),
  });
  await expect(page.getByText('was read as Windows-1252')).toBeVisible();
  await expect(page.getByText('Für Möwen, größer als die Bucht.')).toBeVisible();
  await expectNoFault(page, 'light');
  await page.close();
});

async function openPacks(chromium: ChromiumSession): Promise<Page> {
  return chromium.pageOf(await chromium.openExtensionPage('options.html#packs'));
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function expectToFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .filter((element) => !element.closest('.visually-hidden, [hidden]'))
        .map((element) => `${element.tagName} ${element.getAttribute('class')}`),
    ),
  ).toEqual([]);
  if (before) await page.setViewportSize(before);
}
