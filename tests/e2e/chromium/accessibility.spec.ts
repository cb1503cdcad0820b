import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { hoverMark, openedCard } from '../support/card.ts';
import { openPopup, visibleText } from '../support/popup.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup has no accessibility fault, ${colorScheme}`, async ({ chromium, tab, site }) => {
    await tab.goto(`${site.url}article/page.html`);
    const popup = await openPopup(chromium, tab);
    await expect.poll(() => visibleText(popup)).toContain('4 topics');
    await expectNoFault(chromium.pageOf(popup), colorScheme);
    await popup.close();
  });

  test(`the settings have no accessibility fault, ${colorScheme}`, async ({ chromium }) => {
    const options = await chromium.openExtensionPage('options.html');
    await expect.poll(() => visibleText(options)).toContain('Edward Snowden');
    await expectNoFault(chromium.pageOf(options), colorScheme);
    await options.close();
  });

  test(`the card has no accessibility fault, ${colorScheme}`, async ({ chromium, tab, site }) => {
    await tab.goto(`${site.url}article/page.html`);
    const page = chromium.pageOf(tab);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await hoverMark(tab, 'Edward Snowden');
    await openedCard(tab, 'Edward Snowden');
    await expectNoFault(page, colorScheme, ':popover-open');
  });
}

async function expectNoFault(
  page: Page,
  colorScheme: 'light' | 'dark',
  within = 'html',
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
  expect(faults).toEqual([]);
}
