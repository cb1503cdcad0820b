import { expect, startSession, test } from '../fixtures.ts';
import { openCard } from '../support/card.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';
import { expectText, openPopup } from '../support/popup.ts';

test('nothing of the extension asks the network for anything', { tag: '@case-42' }, async ({
  engine,
  site,
}) => {
  const session = (await startSession(engine)) as ChromiumSession;
  const requests: string[] = [];
  session.context.on('request', (request) => requests.push(request.url()));

  const tab = await session.newTab();
  await tab.goto(`${site.url}article/page.html`);
  await openCard(tab, 'Edward Snowden');
  const popup = await openPopup(session, tab);
  await expectText(popup, '4 topics');
  const options = await session.openExtensionPage('options.html');
  await expectText(options, 'Edward Snowden');
  const library = await session.openExtensionPage('library.html#timeline');
  await expectText(library, 'Statement by statement');
  await session.close();

  const own = (url: string) => url.startsWith(session.origin) || url.startsWith('data:');
  expect(requests.filter((url) => !own(url))).toEqual([`${site.url}article/page.html`]);
});
