import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Note, newNote } from '../../../core/notes/note.ts';
import {
  dropDraft,
  keepDraft,
  newDraft,
  readDraft,
  writtenDrafts,
} from '../../../core/notes/note-drafts.ts';
import { openNoteEditor } from '../../../core/notes/note-editor.ts';
import { deleteNote, readNotes, saveNote } from '../../../core/notes/note-store.ts';
import { draftOn } from '../../../core/notes/selection-draft.ts';
import { listPacks, putPack } from '../../../core/packs/pack-store.ts';
import { freshStore, samplePack } from '../packs/pack-samples.ts';

beforeEach(freshStore);

const frame = { title: 'My notes', language: 'en', today: '2026-03-01' };
const note = (name: string): Note => ({
  ...newNote('2026-03-01', name),
  summary: `${name} is known to those who write notes.`,
});
const names = async () => (await readNotes())?.topics.map(({ name }) => name) ?? [];
const draft = (name: string, isPrivate = false) => newDraft({ note: note(name), isPrivate });
const storedLocally = async () => JSON.stringify(await browser.storage.local.get(null));

describe('notes', () => {
  test('are a pack of their own', async () => {
    expect(await saveNote(note('Gull Rock'), frame)).toEqual({ id: 'gull-rock' });
    expect(await listPacks()).toMatchObject([{ id: 'notes', kind: 'notes', title: 'My notes' }]);
  });

  test('stay notes when they come back from a file', async () => {
    await putPack(samplePack('notes'), 'imported');
    expect((await listPacks())[0]?.kind).toBe('notes');
  });

  test('that two windows save at once are both there', async () => {
    await Promise.all(['Gull Rock', 'Tern Harbour'].map((name) => saveNote(note(name), frame)));
    expect(await names()).toEqual(['Gull Rock', 'Tern Harbour']);
  });

  test('go and come back', async () => {
    await saveNote(note('Gull Rock'), frame);
    const back = await deleteNote('gull-rock');
    expect(await listPacks()).toEqual([]);
    await back?.();
    expect(await names()).toEqual(['Gull Rock']);
    expect(await deleteNote('gone')).toBeUndefined();
  });
});

describe('a draft', () => {
  test('stays in memory until somebody writes, and on the device from then on', async () => {
    const first = draft('Gull Rock');
    await keepDraft(first);
    expect(await storedLocally()).not.toContain('Gull Rock');
    expect(await readDraft(first.key)).toEqual(first);
    expect(await writtenDrafts()).toEqual([]);
    const written = { ...first, isTouched: true };
    await keepDraft(written);
    expect(await storedLocally()).toContain('Gull Rock');
    expect(await writtenDrafts()).toEqual([written]);
    await dropDraft(first.key);
    expect(await readDraft(first.key)).toBeUndefined();
  });

  test('of a private window never reaches the device', async () => {
    const written = { ...draft('Gull Rock', true), isTouched: true };
    await keepDraft(written);
    expect(await storedLocally()).not.toContain('Gull Rock');
    expect(await writtenDrafts()).toEqual([written]);
  });
});

describe('a selection', () => {
  const page = { title: 'A page', url: 'https://example.com/' };
  const selected = (text: string) => ({ text, page, isPrivate: true });

  test('becomes a draft on its page', async () => {
    const { key, note: made } = await draftOn(selected('Gull Rock'), '2026-03-01');
    expect(made.source.title).toBe('A page');
    expect(await readDraft(key)).toMatchObject({ isPrivate: true, isTouched: false });
  });

  test('that has a note already leads to that', async () => {
    await saveNote(note('Gull Rock'), frame);
    const found = await draftOn(selected('gull rock'), '2026-03-01');
    expect(found).toMatchObject({ id: 'gull-rock', note: { name: 'Gull Rock' } });
    expect(found.note.summary).toContain('is known');
  });

  test('needs no store', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('no');
    });
    const { note: made } = await draftOn(selected('Gull Rock'), '2026-03-01');
    expect(made.name).toBe('Gull Rock');
    opening.mockRestore();
  });
});

describe('an editor', () => {
  test('keeps every change, saves the note without stray blanks, and drops the draft', async () => {
    const editor = openNoteEditor(draft('Gull Rock'));
    editor.change({ name: ' Gull Rock ' });
    editor.change({ names: [' The Rock ', ''] });
    await vi.waitFor(async () =>
      expect((await writtenDrafts())[0]?.note.names).toEqual([' The Rock ', '']),
    );
    await editor.save(frame);
    expect(editor.state.step).toBe('saved');
    expect((await readNotes())?.topics[0]?.aliases.names).toEqual(['Gull Rock', 'The Rock']);
    expect(await writtenDrafts()).toEqual([]);
  });

  test('keeps open what is written while it saves', async () => {
    const editor = openNoteEditor(draft('Gull Rock'));
    const saving = editor.save(frame);
    editor.change({ summary: 'A rock with a light.' });
    await saving;
    expect(editor.state).toMatchObject({ step: 'writing', draft: { id: 'gull-rock' } });
    await vi.waitFor(async () =>
      expect(await writtenDrafts()).toMatchObject([
        { id: 'gull-rock', note: { summary: 'A rock with a light.' } },
      ]),
    );
    await editor.save(frame);
    expect((await readNotes())?.topics.map(({ summary }) => summary)).toEqual([
      'A rock with a light.',
    ]);
    expect(await writtenDrafts()).toEqual([]);
  });

  test('says what is wrong until that is changed, and keeps the draft', async () => {
    const editor = openNoteEditor(draft('Gull Rock'));
    editor.change({ summary: '', source: { title: 'A page', url: 'x', date: '2026-03-01' } });
    await editor.save(frame);
    const fields = () => [...new Set(editor.state.problems.map(({ field }) => field))].sort();
    expect(fields()).toEqual(['summary', 'url']);
    editor.change({ summary: 'A rock.' });
    expect(fields()).toEqual(['url']);
    expect(await writtenDrafts()).toHaveLength(1);
    expect(await names()).toEqual([]);
  });

  test('says why the store refused, and can save later', async () => {
    const editor = openNoteEditor(draft('Gull Rock'));
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await editor.save(frame);
    expect(editor.state).toMatchObject({ step: 'writing', storeProblem: 'full' });
    opening.mockRestore();
    await editor.save(frame);
    expect(await names()).toEqual(['Gull Rock']);
  });
});
