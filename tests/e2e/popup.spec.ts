import { expect, test } from './fixtures.ts';
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
