import { expect, startSession, test } from './fixtures.ts';
import { hoverMark, openCard } from './support/card.ts';
import { articleMarks, expectMarks } from './support/marks.ts';
import { expectText, openPopup } from './support/popup.ts';

test('without access to sites the popup says so, and marks return with it', {
  tag: '@case-24',
}, async ({ engine, site }) => {
  // A browser of its own: no other test may meet these rights. Its question to the reader is no part of a page.
  const prefs = { 'extensions.webextOptionalPermissionPrompts': false };
  const session = await startSession(engine, { prefs });
  const tab = await session.newTab();
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  const popup = await openPopup(session, tab);
  await expectText(popup, '4 topics');

  await session.allowSites(false);
  await tab.reload();
  await expectText(popup, 'Backgrounder may not read this page');
  await expectMarks(tab, []);

  await popup.toFront();
  // Chromium's question cannot be answered by a test; there the reader does it in the browser's settings.
  if (engine === 'firefox') await popup.click('button', 'Allow on all sites');
  else await session.allowSites(true);
  await expectText(popup, 'Reload to see what is known');
  await popup.click('button', 'Reload the page');
  await tab.toFront();
  await expectMarks(tab, articleMarks);
  await openCard(tab, 'Edward Snowden');
  await expectText(popup, '4 topics');
  expect([...tab.problems, ...popup.problems]).toEqual([]);
  await session.close();
});

test('a page that is open when access goes stays usable', { tag: '@case-24' }, async ({
  engine,
  site,
}) => {
  const session = await startSession(engine);
  const tab = await session.newTab();
  await tab.goto(`${site.url}late-content/page.html`);
  await expectMarks(tab, ['Barack Obama']);
  await session.allowSites(false);
  await tab.toFront();
  // No script can be put into the page any more, but the one that is there goes on.
  await tab.evaluate(() => document.getElementById('place')?.append('Edward Snowden arrived.'));
  await expectMarks(tab, ['Barack Obama', 'Edward Snowden']);
  await hoverMark(tab, 'Edward Snowden');
  await session.allowSites(true);
  await tab.toFront();
  await tab.moveTo(5, 5);
  await openCard(tab, 'Edward Snowden');
  await session.close();
});
