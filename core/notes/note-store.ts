import type { Pack } from '../knowledge/types.ts';
import { notesId } from '../notes-id.ts';
import { putPack, readPack, removePack } from '../packs/pack-store.ts';
import type { Note } from './note.ts';
import type { NoteProblem } from './note-problems.ts';
import { type NotesFrame, withNote, withNoteBack, withoutNote } from './notes-pack.ts';

/**
 * The reader's notes, which are a stored pack of their own. For the extension's pages. Every function
 * throws `PackStoreError` where the store fails, with everything left as it was.
 */

/** All notes; undefined where there are none. */
export function readNotes(): Promise<Pack | undefined> {
  return readPack(notesId);
}

/** Stores a new note, or one in place of the note with this id, or says what is wrong with it. */
export function saveNote(
  note: Note,
  frame: NotesFrame,
  id?: string,
): Promise<{ readonly id: string } | { readonly problems: readonly NoteProblem[] }> {
  return inTurnWithNotes(async () => {
    const result = withNote(await readNotes(), note, frame, id);
    if ('problems' in result) return result;
    await putPack(result.pack, 'notes');
    return { id: result.id };
  });
}

/** Removes a note. @returns how to bring it back; undefined where there was none. */
export function deleteNote(id: string): Promise<(() => Promise<void>) | undefined> {
  return inTurnWithNotes(async () => {
    const before = await readNotes();
    if (!before?.topics.some((topic) => topic.id === id)) return undefined;
    const rest = withoutNote(before, id);
    if (rest) await putPack(rest, 'notes');
    else await removePack(notesId);
    return () =>
      inTurnWithNotes(async () => {
        await putPack(withNoteBack(await readNotes(), before, id), 'notes');
      });
  });
}

/**
 * One change at a time in all windows: each reads the notes, changes them and stores them whole. None of
 * them within another.
 */
export function inTurnWithNotes<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('notes', run) as Promise<T>;
}
