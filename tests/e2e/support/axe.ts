import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Lets axe look at a page, or at a part of it, by the rules of WCAG 2.2 AA and best practice. */
export async function expectNoFault(
  page: Page,
  colorScheme: 'light' | 'dark',
  within = 'html',
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
  expect(faults).toEqual([]);
}
