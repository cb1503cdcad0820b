import { expect, test } from './fixtures.ts';
import {
  card,
  clickInCard,
  expectNoCard,
  hoverMark,
  openCard,
  openedCard,
} from './support/card.ts';
import { expectUntouched } from './support/untouched.ts';

test.beforeEach(({ tab, site }) => tab.goto(`${site.url}article/page.html`));

test('a pointer that rests on a mark opens its card', async ({ tab }) => {
  const { text, rect } = await openCard(tab, 'Edward Snowden');
  expect(text).toContain('National Security Agency');
  expect(text, 'a source with its paragraph').toMatch(/Source:.*para\. 8/);
  expect(text, 'how far the knowledge reaches').toContain('As of 11 February 2015');
  expect(rect.width).toBeGreaterThan(250);
});

test('a pointer that passes over a mark opens nothing', async ({ tab }) => {
  await hoverMark(tab, 'Edward Snowden');
  await tab.moveTo(600, 700);
  await hoverMark(tab, 'Barack Obama');
  expect((await openedCard(tab)).title).toBe('Barack Obama');
});

test('the pointer may go into the card, and leaving it closes the card', async ({ tab }) => {
  await hoverMark(tab, 'Edward Snowden');
  const { rect } = await openedCard(tab);
  await tab.moveTo(rect.x + rect.width / 2, rect.y + rect.height / 2);
  // Longer than the card waits before it closes: only time can show that it does not.
  await tab.evaluate(() => new Promise((rested) => setTimeout(rested, 700)));
  expect(await card(tab), 'the card with the pointer in it').toBeDefined();

  await tab.moveTo(rect.x + rect.width + 400, rect.y + rect.height + 200);
  await expectNoCard(tab);
});

test('Escape closes the card', async ({ tab }) => {
  await hoverMark(tab, 'Edward Snowden');
  await openedCard(tab);
  await tab.press('Escape');
  await expectNoCard(tab);
});

test('a related topic opens in the same card, with a way back', async ({ tab }) => {
  const first = await openCard(tab, 'Edward Snowden');
  await clickInCard(tab, /: U\.S\. government|: National Security Agency|: Leaks/i).catch(() =>
    clickInCard(tab, /: /),
  );
  await expect.poll(async () => (await card(tab))?.title).not.toBe(first.title);
  await clickInCard(tab, 'Back to Edward Snowden');
  await openedCard(tab, 'Edward Snowden');
});

test('the document is the same before, during and after a card, but for its host', async ({
  tab,
}) => {
  await hoverMark(tab, 'Edward Snowden');
  await openedCard(tab);
  await expectUntouched(tab, { besides: ':popover-open' });
  await tab.press('Escape');
  await expectNoCard(tab);
  await expectUntouched(tab);
});
