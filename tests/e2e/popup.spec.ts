import { expect, test } from './fixtures.ts';
import type { Session } from './support/driver.ts';
import { expectMarks } from './support/marks.ts';
import { badge, openPopup, visibleText } from './support/popup.ts';

test('the popup lists the topics of the page with kinds, counts and summaries', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}long-read/page.html`);
  const popup = await openPopup(session, tab);
  await expect.poll(() => visibleText(popup)).toMatch(/3 topics/);
  const text = await visibleText(popup);
  expect(text).toMatch(/Edward Snowden .*2 mentions.* Barack Obama .*1 mention/s);
  expect(text, 'a summary').toMatch(/National Security Agency/);
  await popup.close();
});

test('"next mention" scrolls the page from one to the next and around', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}long-read/page.html`);
  const popup = await openPopup(session, tab);
  const scrolled = (): Promise<number> => tab.evaluate(() => scrollY);
  const next = () => popup.clickOn('[title="Go to the next mention of Edward Snowden"]');
  await expect.poll(() => visibleText(popup)).toContain('2 mentions');

  await next();
  await expect.poll(() => visibleText(popup)).toContain('1 of 2');
  await next();
  await expect.poll(() => visibleText(popup)).toContain('2 of 2');
  await expect.poll(scrolled).toBeGreaterThan(1500);
  await next();
  await expect.poll(() => visibleText(popup)).toContain('1 of 2');
  await expect.poll(scrolled).toBeLessThan(500);
  await popup.close();
});

test('"previous mention" leads back, from the first to the last', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}long-read/page.html`);
  const popup = await openPopup(session, tab);
  const previous = () => popup.clickOn('[title="Go to the previous mention of Edward Snowden"]');
  await expect.poll(() => visibleText(popup)).toContain('2 mentions');
  await previous();
  await expect.poll(() => visibleText(popup)).toContain('2 of 2');
  await previous();
  await expect.poll(() => visibleText(popup)).toContain('1 of 2');
  await popup.close();
});

test('a topic opens to its dated statements, and leads into the library', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}long-read/page.html`);
  const popup = await openPopup(session, tab);
  await popup.click('button', 'Edward Snowden');
  await expect.poll(() => visibleText(popup)).toMatch(/Before May 2014 .* Said by: .* para/s);
  const link = () =>
    popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.library-link')?.href);
  expect(await link()).toMatch(/library\.html#topic=us-china-cyber-2015\/edward-snowden$/);
  await popup.clickOn('.library-link');
  await expect.poll(() => openTabs(session)).toContain(await link());
  await popup.close();
});

test('related topics that the page does not mention are named, unless switched off', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}long-read/page.html`);
  const popup = await openPopup(session, tab);
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
  await popup.close();
});

test('where only listed sites are on, the popup says so and adds this one', async ({
  tab,
  site,
  session,
}) => {
  await session.inExtension(() =>
    chrome.storage.sync.set({ siteMode: 'only', onlySites: ['example.com'] }),
  );
  await tab.goto(`${site.url}article/page.html`);
  const popup = await openPopup(session, tab);
  await expect.poll(() => visibleText(popup)).toContain('Only on for listed sites');
  await popup.click('button', 'Add 127.0.0.1');
  await expect.poll(() => visibleText(popup)).toMatch(/4 topics/);

  await popup.click('switch', 'On for this site');
  await expect.poll(() => visibleText(popup)).toContain('Only on for listed sites');
  await expectMarks(tab, []);
  await popup.close();
});

test('a site can be paused and resumed in the popup, and the open page follows', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}article/page.html`);
  await expect.poll(() => badge(session, tab)).toBe('4');
  const popup = await openPopup(session, tab);
  await expect.poll(() => visibleText(popup)).toMatch(/4 topics/);

  await popup.click('switch', 'Pause on this site');
  await expect.poll(() => visibleText(popup)).toContain('Paused on 127.0.0.1');
  await expectMarks(tab, []);
  await expect.poll(() => badge(session, tab)).toBe('');

  await popup.click('button', 'Resume on 127.0.0.1');
  await expect.poll(() => visibleText(popup)).toMatch(/4 topics/);
  await tab.toFront();
  await expectMarks(tab, [
    'Barack Obama',
    'Xi Jinping',
    'Edward Snowden',
    'U.S. Chamber of Commerce',
  ]);
  await popup.close();
});

test('the popup says so when a page mentions nothing', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}nothing-known/page.html`);
  const popup = await openPopup(session, tab);
  await expect.poll(() => visibleText(popup)).toContain('Nothing to explain here');
  await popup.close();
});

test('the popup says so when the browser keeps a page to itself', async ({ session }) => {
  const popup = await session.openExtensionPage('popup.html?tabId=-1');
  await expect.poll(() => visibleText(popup)).toContain('The browser keeps this page to itself');
  await popup.close();
});

function openTabs(session: Session): Promise<(string | undefined)[]> {
  return session.inExtension(async () => (await chrome.tabs.query({})).map(({ url }) => url));
}
