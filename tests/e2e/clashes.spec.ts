import { expect, test } from './fixtures.ts';
import { clickInCard, hoverMark, openCard, openedCard } from './support/card.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { expectMarks } from './support/marks.ts';
import { openEmptyPackStore, storePack } from './support/pack-page.ts';
import { expectText, openPopup, visibleText } from './support/popup.ts';

const bundled = 'U.S.–China cyber relations';

test.beforeEach(({ session }) => openEmptyPackStore(session));
test.afterAll(({ session }) => session.inExtension(() => packStore.removeAll()));

test('one card shows what two packs know; the reader moves the packs by key, and the card follows', async ({
  session,
  site,
  tab,
}) => {
  const leaks = madePack('leaks', [madeTopic('The Leaker', { names: ['Edward Snowden'] })]);
  await storePack(session, leaks);
  await tab.goto(`${site.url}stored-packs/page.html`);
  await expectMarks(tab, ['Edward Snowden']);
  const first = await openCard(tab, 'Edward Snowden');
  expect(first.text).toMatch(/Edward Snowden U\.S\.–China.*The Leaker Pack leaks/);
  await clickInCard(tab, /The Leaker/);
  const second = await openedCard(tab, 'The Leaker');
  expect(second.text).toContain('The Leaker was seen.');
  expect(second.text, 'both stay in sight').toMatch(/Edward Snowden U\.S\.–China/);
  await tab.press('Escape');

  const popup = await openPopup(session, tab);
  await expectText(popup, /The Leaker.*Pack leaks/);
  expect(await visibleText(popup)).toContain(bundled);
  await popup.close();

  const options = await session.openExtensionPage('options.html#packs');
  const order = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('[data-pack]')].map((row) => row.getAttribute('data-pack')),
    );
  await expect.poll(order).toEqual(['us-china-cyber-2015', 'leaks']);
  await options.evaluate(() =>
    document.querySelector<HTMLElement>('[aria-label="Move Pack leaks up"]')?.focus(),
  );
  await options.press('Enter');
  await expect.poll(order).toEqual(['leaks', 'us-china-cyber-2015']);
  const focused = () => options.evaluate(() => document.activeElement?.ariaLabel);
  await expect.poll(focused, 'the button keeps the focus').toBe('Move Pack leaks up');
  expect(await visibleText(options)).toContain('Pack leaks is number 1 of 2 now.');
  await options.press('Enter');
  await expect.poll(order, 'the first goes no further').toEqual(['leaks', 'us-china-cyber-2015']);
  await expect
    .poll(() => session.inExtension(() => chrome.storage.sync.get('packOrder')))
    .toEqual({ packOrder: ['leaks', 'us-china-cyber-2015'] });
  await options.close();

  await tab.toFront();
  // The page hears of the new order in its own time; a card that is open stays as it is.
  await expect(async () => {
    await tab.press('Escape');
    await tab.moveTo(5, 5);
    await hoverMark(tab, 'Edward Snowden');
    expect((await openedCard(tab)).title).toBe('The Leaker');
  }).toPass();
});
