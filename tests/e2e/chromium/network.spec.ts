import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { toWritten } from '../../../core/knowledge/to-written.ts';
import { readPack } from '../../../data/read-packs.ts';
import { root } from '../../../scripts/setup/run.ts';
import { expect, startSession, test } from '../fixtures.ts';
import { openCard } from '../support/card.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';
import type { Tab } from '../support/driver.ts';
import { chooseFile } from '../support/files.ts';
import { chooseInMenu } from '../support/menu.ts';
import { openPacks } from '../support/packs-section.ts';
import { expectText, openPopup } from '../support/popup.ts';

const union = JSON.stringify(toWritten(readPack(join(root, 'data/eu-institutions'))));

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
  const explained = await chosenFromMenu(session, tab, 'explain');
  await expect(explained.getByRole('heading', { name: 'Edward Snowden' })).toBeVisible();
  const note = await chosenFromMenu(session, tab, 'add-topic');
  await expect(note.getByRole('heading', { name: 'New note' })).toBeVisible();
  const packs = await openPacks(session);
  await chooseFile(packs, 'union.json', union);
  await packs.click('button', 'Import');
  await expectText(packs, 'is imported.');
  await session.close();

  const own = (url: string) => url.startsWith(session.origin) || url.startsWith('data:');
  expect(requests.filter((url) => !own(url))).toEqual([`${site.url}article/page.html`]);
});

async function chosenFromMenu(session: ChromiumSession, tab: Tab, item: string): Promise<Page> {
  const opened = session.context.waitForEvent('page');
  await chooseInMenu(session, tab, item, 'Edward Snowden');
  return opened;
}
