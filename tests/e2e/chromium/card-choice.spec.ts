import { expect, test } from '../fixtures.ts';
import { card, clickInCard, openCard, openedCard } from '../support/card.ts';
import { showCard } from '../support/show-card.ts';

test('words that can mean two topics show both, one at a time', async ({ chromium, tab, site }) => {
  await tab.goto(`${site.url}article/page.html`);
  await openCard(tab, 'Edward Snowden');
  const pack = 'us-china-cyber-2015';
  await showCard(chromium.pageOf(tab), {
    at: 'li',
    topics: [`${pack}/edward-snowden`, `${pack}/snowden-leaks`],
  });
  const leaks = 'Snowden leaks on U.S. spying in China';
  await expect.poll(async () => (await card(tab))?.text).toMatch(/These words can mean/i);
  const { rect } = await openedCard(tab, 'Edward Snowden');

  await clickInCard(tab, leaks);
  const second = await openedCard(tab, leaks);
  expect(second.focused, 'the choice keeps the focus').toBe(leaks);
  expect([second.rect.x, second.rect.y]).toEqual([rect.x, rect.y]);
  await clickInCard(tab, 'Edward Snowden');
  await openedCard(tab, 'Edward Snowden');
});
