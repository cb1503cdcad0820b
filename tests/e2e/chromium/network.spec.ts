import { expect, startSession, test } from '../fixtures.ts';
import { hoverMark, openedCard } from '../support/card.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';
import { openPopup, visibleText } from '../support/popup.ts';

test('nothing of the extension asks the network for anything', { tag: '@case-42' }, async ({
  engine,
  site,
}) => {
  const session = (await startSession(engine)) as ChromiumSession;
  const requests: string[] = [];
  session.context.on('request', (request) => requests.push(request.url()));

  const tab = await session.newTab();
  await tab.goto(`${site.url}article/page.html`);
  await hoverMark(tab, 'Edward Snowden');
  await openedCard(tab, 'Edward Snowden');
  const popup = await openPopup(session, tab);
  await expect.poll(() => visibleText(popup)).toContain('4 topics');
  const options = await session.openExtensionPage('options.html');
  await expect.poll(() => visibleText(options)).toContain('Edward Snowden');
  const library = await session.openExtensionPage('library.html#timeline');
  await expect.poll(() => visibleText(library)).toContain('Statement by statement');
  await session.close();

  const own = (url: string) => url.startsWith(session.origin) || url.startsWith('data:');
  expect(requests.filter((url) => !own(url))).toEqual([`${site.url}article/page.html`]);
});
