import { expect, startSession, test } from './fixtures.ts';
import { clickInCard, openCard, stillCard } from './support/card.ts';
import { expectText, openPopup } from './support/popup.ts';

test('whatever is read, nothing of a page is stored', { tag: '@case-28' }, async ({
  engine,
  site,
}) => {
  const session = await startSession(engine);
  const tab = await session.newTab();
  for (const page of ['article', 'frames', 'long-read']) {
    await tab.goto(`${site.url}${page}/page.html`);
    await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  }
  await openCard(tab, 'Edward Snowden');
  await clickInCard(tab, 'Keep open');
  const popup = await openPopup(session, tab);
  await expectText(popup, '3 topics');

  const nothing = { sync: {}, local: {}, session: {}, records: [], caches: [], page: {} };
  expect(await session.inExtension(readStores)).toEqual(nothing);

  // A choice is stored, and nothing with it.
  await tab.toFront();
  await stillCard(tab);
  await clickInCard(tab, 'Hide this topic');
  const sync = { version: 1, disabledTopics: ['us-china-cyber-2015/edward-snowden'] };
  await expect.poll(() => session.inExtension(readStores)).toEqual({ ...nothing, sync });
  await session.close();
});

/** Everything that an extension can keep. */
async function readStores() {
  const settled = <R>(request: IDBRequest<R>) =>
    new Promise<R>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const records: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      records.push(...(await settled(database.transaction(store).objectStore(store).getAll())));
    }
    database.close();
  }
  return {
    sync: await chrome.storage.sync.get(null),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    records,
    caches: await caches.keys(),
    page: { ...localStorage, ...sessionStorage },
  };
}
