import { test as base, expect } from './fixtures.ts';
import type { Session, Tab } from './support/driver.ts';
import { articleMarks, expectMarks } from './support/marks.ts';
import { badge, expectText, openPopup, visibleText } from './support/popup.ts';

/** Opens a page of `tests/pages` and the popup for it, which is closed at the end. */
const test = base.extend<{ popupOn: (folder: string) => Promise<Tab> }>({
  popupOn: async ({ tab, site, session }, use) => {
    const opened: Tab[] = [];
    await use(async (folder) => {
      await tab.goto(`${site.url}${folder}/page.html`);
      const popup = await openPopup(session, tab);
      opened.push(popup);
      return popup;
    });
    for (const popup of opened) await popup.close();
  },
});

test('the popup lists the topics of the page with kinds, counts and summaries', async ({
  popupOn,
}) => {
  const popup = await popupOn('long-read');
  await expectText(popup, /3 topics/);
  const text = await visibleText(popup);
  expect(text).toMatch(/Edward Snowden .*2 mentions.* Barack Obama .*1 mention/s);
  expect(text, 'a summary').toMatch(/National Security Agency/);
});

test('"next mention" scrolls the page from one to the next and around', async ({
  popupOn,
  tab,
}) => {
  const popup = await popupOn('long-read');
  const scrolled = (): Promise<number> => tab.evaluate(() => scrollY);
  const next = () => popup.clickOn('[title="Go to the next mention of Edward Snowden"]');
  await expectText(popup, '2 mentions');

  await next();
  await expectText(popup, '1 of 2');
  await next();
  await expectText(popup, '2 of 2');
  await expect.poll(scrolled).toBeGreaterThan(1500);
  await next();
  await expectText(popup, '1 of 2');
  await expect.poll(scrolled).toBeLessThan(500);
});

test('"previous mention" leads back, from the first to the last', async ({ popupOn }) => {
  const popup = await popupOn('long-read');
  const previous = () => popup.clickOn('[title="Go to the previous mention of Edward Snowden"]');
  await expectText(popup, '2 mentions');
  await previous();
  await expectText(popup, '2 of 2');
  await previous();
  await expectText(popup, '1 of 2');
});

test('a topic opens to its dated statements, and leads into the library', async ({
  popupOn,
  session,
}) => {
  const popup = await popupOn('long-read');
  await popup.click('button', 'Edward Snowden');
  await expectText(popup, /Before May 2014 .* Said by: .* para/s);
  const link = () =>
    popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.library-link')?.href);
  expect(await link()).toMatch(/library\.html#topic=us-china-cyber-2015\/edward-snowden$/);
  await popup.clickOn('.library-link');
  await expect.poll(() => openTabs(session)).toContain(await link());
});

test('related topics that the page does not mention are named, unless switched off', async ({
  popupOn,
  session,
}) => {
  const popup = await popupOn('long-read');
  const related = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('.elsewhere-name')].map((name) => name.textContent),
    );
  await expect.poll(related).toContain('Snowden leaks on U.S. spying in China');
  expect(await related()).not.toContain('Barack Obama');

  await session.inExtension(() =>
    chrome.storage.sync.set({ disabledTopics: ['us-china-cyber-2015/snowden-leaks'] }),
  );
  await expect.poll(related).not.toContain('Snowden leaks on U.S. spying in China');
});

test('where only listed sites are on, the popup says so and adds this one', async ({
  popupOn,
  tab,
  session,
}) => {
  await session.inExtension(() =>
    chrome.storage.sync.set({ siteMode: 'only', onlySites: ['example.com'] }),
  );
  const popup = await popupOn('article');
  await expectText(popup, 'Only on for listed sites');
  await popup.click('button', 'Add 127.0.0.1');
  await expectText(popup, /4 topics/);

  await popup.click('switch', 'On for this site');
  await expectText(popup, 'Only on for listed sites');
  await expectMarks(tab, []);
});

test('a site can be paused and resumed in the popup, and the open page follows', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}article/page.html`);
  await expect.poll(() => badge(session, tab)).toBe('4');
  const popup = await openPopup(session, tab);
  await expectText(popup, /4 topics/);

  await popup.click('switch', 'Pause on this site');
  await expectText(popup, 'Paused on 127.0.0.1');
  await expectMarks(tab, []);
  await expect.poll(() => badge(session, tab)).toBe('');

  await popup.click('button', 'Resume on 127.0.0.1');
  await expectText(popup, /4 topics/);
  await tab.toFront();
  await expectMarks(tab, articleMarks);
  await popup.close();
});

test('the popup says so when a page mentions nothing', async ({ popupOn }) => {
  const popup = await popupOn('nothing-known');
  await expectText(popup, 'Nothing to explain here');
});

test('the popup says so when the browser keeps a page to itself', async ({ session }) => {
  const popup = await session.openExtensionPage('popup.html?tabId=-1');
  await expectText(popup, 'The browser keeps this page to itself');
  await popup.close();
});

function openTabs(session: Session): Promise<(string | undefined)[]> {
  return session.inExtension(async () => (await chrome.tabs.query({})).map(({ url }) => url));
}
