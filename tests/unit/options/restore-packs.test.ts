import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newNote } from '../../../core/notes/note.ts';
import { readNotes, saveNote } from '../../../core/notes/note-store.ts';
import { packRestore, restorePacks } from '../../../entrypoints/options/backup-actions.ts';
import { importPack } from '../../../entrypoints/options/pack-actions.ts';
import { freshStore } from '../packs/pack-samples.ts';

beforeEach(freshStore);

const frame = { title: 'My notes', language: 'en', today: '2026-03-01' };
const save = (name: string) =>
  saveNote({ ...newNote('2026-03-01', name), summary: `${name} is a place.` }, frame);
const names = async () => (await readNotes())?.topics.map(({ name }) => name) ?? [];

/** Restoring a backup that was made when there was one note, Gull Rock, and now there is another. */
async function chosen() {
  await save('Gull Rock');
  const pack = await readNotes();
  if (!pack) throw new Error('nothing was saved');
  await freshStore();
  await save('Far Point');
  return packRestore([{ kind: 'notes', addedAt: undefined, pack }]);
}

test('a note that another window saves meanwhile does not undo what is restored', {
  tags: ['@case-25'],
}, async () => {
  const backup = await chosen();
  await Promise.all([save('Low Sands'), restorePacks(backup, {})]);
  expect(await names()).toContain('Gull Rock');
});

test('nor what is imported', { tags: ['@case-25'] }, async () => {
  const [notes] = (await chosen()).changed;
  if (!notes) throw new Error('nothing to import');
  await Promise.all([save('Low Sands'), importPack(notes.pack)]);
  expect(await names()).toContain('Gull Rock');
});

test('undone, it leaves what was there last, also what came after the look at the backup', async () => {
  const backup = await chosen();
  await save('Low Sands');
  const restored = await restorePacks(backup, {});
  expect(await names()).toEqual(['Gull Rock']);
  if ('undo' in restored) await restored.undo();
  expect(await names()).toEqual(['Far Point', 'Low Sands']);
});
