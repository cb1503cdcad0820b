import { expect, test } from './fixtures.ts';
import { openCard } from './support/card.ts';
import type { Session, Tab } from './support/driver.ts';
import { faults, fields, fill } from './support/forms.ts';
import { expectMarks } from './support/marks.ts';
import { openEmptyPackStore } from './support/pack-page.ts';
import { expectText } from './support/popup.ts';

const page = 'stored-packs/page.html';
const bundled = ['Edward Snowden'];

test.beforeEach(async ({ session }) => {
  await openEmptyPackStore(session);
  await session.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
});
test.afterAll(({ session }) => session.inExtension(() => packStore.removeAll()));

test('a selection becomes a note that is marked at once, changed, deleted and brought back', async ({
  session,
  site,
  tab,
}) => {
  await tab.goto(site.url + page);
  await expectMarks(tab, bundled);
  let editor = await openEditor(session, 'Mara Rowe', site.url + page);
  expect(await fields(editor)).toMatchObject({
    Name: 'Mara Rowe',
    Title: 'The light on Gull Rock',
    Address: site.url + page,
  });

  await editor.click('button', 'Save note');
  await expect.poll(() => faults(editor)).toEqual(['Summary: This must not be empty.']);
  await fill(editor, 'Summary', 'She kept the light on Gull Rock.');
  await editor.clickOn('input[value="person"]');
  await expect.poll(() => draftsOnDevice(session)).toHaveLength(1);
  const address = await editor.evaluate(() => location.pathname.slice(1) + location.hash);
  await editor.close();
  editor = await session.openExtensionPage(address);
  await expect
    .poll(() => fields(editor), 'nothing is lost')
    .toMatchObject({
      Summary: 'She kept the light on Gull Rock.',
      Person: 'person',
    });
  await editor.click('button', 'Save note');
  await expectText(editor, '“Mara Rowe” is in your notes');
  expect(await draftsOnDevice(session)).toEqual([]);
  await editor.close();

  await tab.toFront();
  await expectMarks(tab, ['Mara Rowe', ...bundled]);
  const { text } = await openCard(tab, 'Mara Rowe');
  expect(text).toContain('She kept the light on Gull Rock.');
  await tab.press('Escape');

  const library = await session.openExtensionPage('library.html#search=kept');
  await expectText(library, 'She kept the light');
  await library.close();
  const known = await session.openExtensionPage('library.html#topic=notes/mara-rowe');
  await expectText(known, 'Change note');
  const edit = await known.evaluate(
    () => document.querySelector<HTMLAnchorElement>('a.note-link')?.href.split('/').pop() ?? '',
  );
  await known.close();

  const options = await session.openExtensionPage(edit);
  await expect.poll(() => fields(options)).toMatchObject({ Name: 'Mara Rowe' });
  await options.click('button', 'Discard');
  await expectText(options, 'She kept the light');
  await options.click('button', 'Change Mara Rowe');
  await expectText(options, 'Change note');
  await fill(options, 'Also called', 'Gull Rock');
  await options.click('button', 'Save changes');
  await expectText(options, '“Mara Rowe” is saved.');
  await tab.toFront();
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', ...bundled]);

  await options.toFront();
  await fill(options, 'Search notes', 'harbour');
  await expectText(options, 'No note holds “harbour”.');
  await fill(options, 'Search notes', 'rowe light');
  await options.click('button', 'Delete Mara Rowe');
  await expectText(options, '“Mara Rowe” is deleted.');
  await tab.toFront();
  await expectMarks(tab, bundled);
  await options.toFront();
  await options.click('button', 'Undo');
  await expectText(options, '“Mara Rowe” is back.');
  await tab.toFront();
  await expectMarks(tab, ['Gull Rock', 'Mara Rowe', ...bundled]);
  await options.close();
});

test('a note that was begun waits in the settings', async ({ session, site }) => {
  const editor = await openEditor(session, 'Mara Rowe', site.url + page);
  await fill(editor, 'Summary', 'She kept the light.');
  await expect.poll(() => draftsOnDevice(session)).toHaveLength(1);
  await editor.close();
  const options = await session.openExtensionPage('options.html#notes');
  await expectText(options, /Not saved yet.*Mara Rowe/i);
  await options.click('button', 'Continue Mara Rowe');
  await expect.poll(() => fields(options)).toMatchObject({ Summary: 'She kept the light.' });
  await options.click('button', 'Discard');
  await expectText(options, 'You have no notes yet.');
  expect(await draftsOnDevice(session)).toEqual([]);
  await options.close();
});

test('the menu of a selection has both items', async ({ session }) => {
  const isThere = (id: string) =>
    session.inExtension(
      (id) =>
        chrome.contextMenus.update(id, { enabled: true }).then(
          () => true,
          () => false,
        ),
      id,
    );
  await expect.poll(() => isThere('explain')).toBe(true);
  expect(await isThere('add-topic')).toBe(true);
  expect(await isThere('another')).toBe(false);
});

/** As the background does after a click in the menu; `notes-menu.spec.ts` has that click. */
async function openEditor(session: Session, name: string, url: string): Promise<Tab> {
  const key = await session.inExtension(
    async ({ name, url }) => {
      const key = crypto.randomUUID();
      const source = { title: 'The light on Gull Rock', url, date: '2026-03-01' };
      const note = { name, kind: 'concept', summary: '', names: [], shorthands: [], source };
      const draft = { key, note, quote: '', isPrivate: false, isTouched: false };
      await chrome.storage.session.set({ [`note-draft:${key}`]: draft });
      return key;
    },
    { name, url },
  );
  const editor = await session.openExtensionPage(`note.html#${key}`);
  await expectText(editor, 'New note');
  return editor;
}

function draftsOnDevice(session: Session): Promise<string[]> {
  return session.inExtension(async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('note-draft')),
  );
}
