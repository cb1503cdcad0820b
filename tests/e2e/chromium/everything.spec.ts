import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { chooseBackup, openBackup } from '../support/backup-section.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';
import { madePack, madeTopic } from '../support/made-pack.ts';
import { openEmptyPackStore } from '../support/pack-page.ts';

const settings = { version: 1, theme: 'dark', disabledTopics: ['coast/mara-rowe'] };
const coast = madePack('coast', [
  madeTopic('Gull Rock', { shorthands: ['Rock'], context: ['lighthouse'] }),
  madeTopic('Mara Rowe', { translations: { de: { names: ['Maria Rowe'], shorthands: [] } } }),
]);
const notes = madePack('notes', [madeTopic('Foghorn', { kind: 'concept' })]);

test.beforeEach(({ chromium }) => openEmptyPackStore(chromium));
test.afterEach(({ chromium }) => chromium.inExtension(() => packStore.removeAll()));

test('settings, notes and packs saved to a file come back from it, and that can be undone', async ({
  chromium,
}) => {
  await chromium.inExtension(
    async ({ settings, coast, notes }) => {
      await chrome.storage.sync.set(settings);
      await packStore.putPack(notes, 'notes');
      await packStore.putPack(coast, 'imported');
    },
    { settings, coast, notes },
  );
  const before = await everything(chromium);
  const page = await openBackup(chromium);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  // Another state: one pack gone, one changed, one that the file does not know.
  const kept = madePack('kept', [madeTopic('Tern')]);
  await chromium.inExtension(
    async ({ kept, notes }) => {
      await chrome.storage.sync.clear();
      await packStore.removePack('coast');
      await packStore.putPack({ ...notes, version: '0.9.0' }, 'notes');
      await packStore.putPack(kept, 'imported');
    },
    { kept, notes },
  );
  const between = await everything(chromium);

  await chooseBackup(page, text);
  await expect(page.getByText('backup.json would change this:')).toBeFocused();
  const changes = page.locator('.changes');
  await expect(changes).toContainText('Light or darkSystem → Dark');
  await expect(changes).toContainText('Pack “Pack coast”New, 2 topics');
  await expect(changes).toContainText('Pack “Pack notes”0.9.0 → 1.0.0, 1 topic');
  await expect(page.getByText('Not in the file, and left as they are: Pack kept')).toBeVisible();
  expect(await everything(chromium)).toEqual(between);

  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('status').getByText('The backup was restored.')).toBeVisible();
  const restored = await everything(chromium);
  expect(restored.settings).toEqual(before.settings);
  expect(restored.packs.filter(({ id }) => id !== 'kept')).toEqual(before.packs);
  expect(restored.packs.map(({ id }) => id)).toContain('kept');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await everything(chromium)).packs).toEqual(between.packs);
  await expect.poll(async () => (await everything(chromium)).settings).toEqual({ version: 1 });

  await chromium.inExtension(() => packStore.removeAll());
  await chooseBackup(page, text);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => everything(chromium)).toEqual(before);

  await chooseBackup(page, text);
  await expect(page.getByText('backup.json holds what you have now.')).toBeVisible();
  await page.close();
});

test('a backup with a pack that cannot be is refused, and nothing changes', async ({
  chromium,
}) => {
  const page = await openBackup(chromium);
  const backup = {
    format: 'backgrounder-backup',
    version: 1,
    settings: { version: 1, theme: 'dark' },
    packs: [{ kind: 'imported', pack: { id: 'x' } }],
  };
  await chooseBackup(page, JSON.stringify(backup));
  await expect(page.getByRole('alert')).toContainText(
    'A pack in it cannot be used: packs[0].pack: title: is missing',
  );
  expect(await everything(chromium)).toEqual({ settings: {}, packs: [] });
  await page.close();
});

/** Settings, and packs in their order with all that they hold. */
function everything(chromium: ChromiumSession) {
  return chromium.inExtension(async () => {
    const packs = [];
    for (const { id, kind } of await packStore.listPacks()) {
      packs.push({ id, kind, pack: await packStore.readPack(id) });
    }
    return { settings: await chrome.storage.sync.get(null), packs };
  });
}
