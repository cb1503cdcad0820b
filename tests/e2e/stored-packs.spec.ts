import { expect, test } from './fixtures.ts';
import { hoverMark, openedCard } from './support/card.ts';
import type { Session } from './support/driver.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { expectMarks, marks } from './support/marks.ts';
import { openPackStore, storePack } from './support/pack-page.ts';
import { expectUntouched } from './support/untouched.ts';

const page = 'stored-packs/page.html';
const bundled = ['Edward Snowden'];

const remove = (session: Session, id: string) =>
  session.inExtension(async (id) => {
    await packStore.removePack(id);
  }, id);
test.beforeEach(async ({ session }) => {
  await openPackStore(session);
  await session.inExtension(async () => {
    await packStore.removeAll();
    await chrome.storage.sync.set({ version: 1, density: 'all' });
  });
});
test.afterAll(({ session }) => session.inExtension(() => packStore.removeAll()));

const lights = madePack('lights', [
  madeTopic('Mara Rowe', { shorthands: ['Rowe'] }),
  madeTopic('Gull Rock', { kind: 'concept' }),
]);

test('a pack is marked on an open page at once, its card shows, and it goes again', async ({
  session,
  site,
  tab,
}) => {
  await tab.goto(site.url + page);
  await expectMarks(tab, bundled);

  await storePack(session, lights);
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', 'Rowe', ...bundled]);
  await expectUntouched(tab);

  await hoverMark(tab, 'Mara Rowe');
  const { text } = await openedCard(tab, 'Mara Rowe');
  expect(text).toContain('Mara Rowe was seen.');
  await tab.press('Escape');

  await remove(session, 'lights');
  await expectMarks(tab, bundled);
});

test('a page that is opened later is marked too, in all its frames', async ({
  session,
  site,
  tab,
}) => {
  await storePack(session, lights);
  await tab.goto(site.url + page);
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', 'Rowe', ...bundled]);

  await tab.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>In here Mara Rowe waits.</p>';
    frame.style = 'width: 400px; height: 200px';
    document.body.append(frame);
  });
  await expect
    .poll(async () => {
      const [frame] = tab.frames();
      return frame && marks(frame);
    })
    .toEqual(['Mara Rowe']);
});

test('a changed pack is marked as it is now, and text that comes later as well', async ({
  session,
  site,
  tab,
}) => {
  await storePack(session, lights);
  await tab.goto(site.url + page);
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', 'Rowe', ...bundled]);

  await storePack(session, madePack('lights', [madeTopic('Norhaven', { kind: 'concept' })]));
  await expectMarks(tab, [...bundled, 'Norhaven']);

  await storePack(session, madePack('more', [madeTopic('Tern Harbour', { kind: 'concept' })]));
  await tab.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'Late on, Tern Harbour was mentioned.';
    document.body.append(late);
  });
  await expectMarks(tab, [...bundled, 'Norhaven', 'Tern Harbour']);
});

test('words that two packs know are one mention of both, in the reader’s order', async ({
  session,
  site,
  tab,
}) => {
  await tab.goto(site.url + page);
  await storePack(
    session,
    madePack('leaks', [madeTopic('Edward Snowden', { names: ['Edward Snowden'] })]),
  );
  await session.inExtension(() => chrome.storage.sync.set({ version: 1, packOrder: ['leaks'] }));
  await tab.reload();
  await expectMarks(tab, bundled);
  await hoverMark(tab, 'Edward Snowden');
  const { text } = await openedCard(tab, 'Edward Snowden');
  expect(text, 'the first in the order').toContain('stands in a pack that a reader stored');
  expect(text, 'both packs').toMatch(/Pack leaks.*U\.S\.–China cyber relations/);
});

test('switched-off packs and topics lose their marks', async ({ session, site, tab }) => {
  await storePack(session, lights);
  await tab.goto(site.url + page);
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', 'Rowe', ...bundled]);
  await session.inExtension(() =>
    chrome.storage.sync.set({ version: 1, disabledTopics: ['lights/mara-rowe'] }),
  );
  await expectMarks(tab, ['Gull Rock', ...bundled]);
  await session.inExtension(() =>
    chrome.storage.sync.set({ version: 1, disabledTopics: [], disabledPacks: ['lights'] }),
  );
  await expectMarks(tab, bundled);
  await session.inExtension(() => chrome.storage.sync.remove('disabledPacks'));
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', 'Rowe', ...bundled]);
});
