import { expect, startSession, test } from './fixtures.ts';
import type { Session, Tab } from './support/driver.ts';
import { articleMarks, expectMarks, marks } from './support/marks.ts';
import { expectText } from './support/popup.ts';
import { withProfile } from './support/profile.ts';

test('one topic switched off leaves open tabs at once, and comes back', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  const options = await openOptions(session);

  await options.click('switch', 'Edward Snowden');
  await tab.toFront();
  await expectMarks(tab, ['Barack Obama', 'Xi Jinping', 'U.S. Chamber of Commerce']);

  await options.toFront();
  await options.click('switch', 'Edward Snowden');
  await tab.toFront();
  await expectMarks(tab, articleMarks);
  await options.close();
});

test('a kind switched off takes all its topics away', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  const options = await openOptions(session);
  await options.click('checkbox', 'All People');
  await tab.toFront();
  await expectMarks(tab, ['U.S. Chamber of Commerce']);
  await options.close();
});

test('everything can be switched off, and that undone', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  const options = await openOptions(session);
  await options.click('checkbox', 'All topics');
  await tab.toFront();
  await expectMarks(tab, []);
  await options.toFront();
  await options.click('button', 'Undo');
  await tab.toFront();
  await expectMarks(tab, articleMarks);
  await options.close();
});

test('a page that Back brings again shows what is on now', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  await tab.goto(`${site.url}nothing-known/page.html`);
  const options = await openOptions(session);
  await options.click('switch', 'Edward Snowden');
  await tab.toFront();
  await tab.back();
  await expectMarks(tab, ['Barack Obama', 'Xi Jinping', 'U.S. Chamber of Commerce']);
  await options.close();
});

test('a paused site is listed and can be taken off the list', async ({ tab, site, session }) => {
  await session.inExtension(() => chrome.storage.sync.set({ pausedSites: ['127.0.0.1'] }));
  await tab.goto(`${site.url}article/page.html`);
  const options = await session.openExtensionPage('options.html#sites');
  await expectText(options, '127.0.0.1');
  expect(await marks(tab)).toEqual([]);

  await options.click('button', 'Remove 127.0.0.1');
  await expectText(options, '127.0.0.1 was removed.');
  await tab.toFront();
  await expectMarks(tab, articleMarks);
  await options.close();
});

test('choices survive a restart of the browser', async ({ engine, site }) => {
  await withProfile(async (profile) => {
    const before = await startSession(engine, { profile });
    const options = await openOptions(before);
    await options.click('switch', 'Edward Snowden');
    await expect
      .poll(() => before.inExtension(() => chrome.storage.sync.get('disabledTopics')))
      .toEqual({ disabledTopics: [expect.stringContaining('snowden')] });
    await before.close();

    const after = await startSession(engine, { profile });
    const tab = await after.newTab();
    await tab.goto(`${site.url}article/page.html`);
    await expectMarks(tab, ['Barack Obama', 'Xi Jinping', 'U.S. Chamber of Commerce']);
    await after.close();
  });
});

async function openOptions(session: Session): Promise<Tab> {
  const options = await session.openExtensionPage('options.html');
  await expectText(options, 'Edward Snowden');
  return options;
}
