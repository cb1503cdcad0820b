import { createListeners } from '../listeners.ts';
import { type PackErrorKind, PackStoreError } from '../packs/pack-error.ts';
import type { Note } from './note.ts';
import { dropDraft, keepDraft, type NoteDraft } from './note-drafts.ts';
import type { NoteProblem } from './note-problems.ts';
import { saveNote } from './note-store.ts';
import type { NotesFrame } from './notes-pack.ts';

export interface NoteEditorState {
  readonly draft: NoteDraft;
  /** Of the note as it was when it was to be saved; none for what was changed since. */
  readonly problems: readonly NoteProblem[];
  /** Why the store could not take it. */
  readonly storeProblem: PackErrorKind | undefined;
  readonly step: 'writing' | 'saving' | 'saved';
}

/** A note being written: keeps what is written, and turns it into a note. */
export interface NoteEditor {
  readonly state: NoteEditorState;
  subscribe(listener: () => void): () => void;
  change(change: Partial<Note>): void;
  /** Saves, or says what is in the way. */
  save(frame: NotesFrame): Promise<void>;
  /** Throws the draft away; what was saved before stays. */
  discard(): Promise<void>;
}

export function openNoteEditor(draft: NoteDraft): NoteEditor {
  const { subscribe, tell } = createListeners();
  let state: NoteEditorState = { draft, problems: [], storeProblem: undefined, step: 'writing' };
  let kept: Promise<void> = Promise.resolve();

  const show = (next: Partial<NoteEditorState>): void => {
    state = { ...state, ...next };
    tell();
  };
  /** In order: an older text must not overtake a newer one. A full disk must not stop the writing. */
  const afterwards = (run: () => Promise<void>): Promise<void> => {
    kept = kept.then(run).catch(() => {});
    return kept;
  };

  return {
    get state() {
      return state;
    },
    subscribe,
    change(change) {
      const next = { ...state.draft, isTouched: true, note: { ...state.draft.note, ...change } };
      const changed = new Set<string>(Object.keys(change));
      const isOpen = ({ field }: NoteProblem): boolean =>
        !changed.has(field) && !(changed.has('source') && isOfSource(field));
      show({ draft: next, problems: state.problems.filter(isOpen), storeProblem: undefined });
      void afterwards(() => keepDraft(next));
    },
    async save(frame) {
      if (state.step !== 'writing') return;
      const { draft } = state;
      const { note, id, key } = draft;
      show({ step: 'saving', problems: [], storeProblem: undefined });
      try {
        const saved = await saveNote(tidy(note), frame, id);
        if ('problems' in saved) return show({ step: 'writing', problems: saved.problems });
        if (state.draft !== draft) {
          // Written into meanwhile: what is saved is no longer all of it.
          const more = { ...state.draft, id: saved.id };
          show({ step: 'writing', draft: more });
          return await afterwards(() => keepDraft(more));
        }
        await afterwards(() => dropDraft(key));
        show({ step: 'saved' });
      } catch (error) {
        if (!(error instanceof PackStoreError)) throw error;
        show({ step: 'writing', storeProblem: error.kind });
      }
    },
    discard: () => afterwards(() => dropDraft(state.draft.key)),
  };
}

/** Without the blanks and empty lines that a hand leaves. */
function tidy({ source, ...note }: Note): Note {
  const lines = (list: readonly string[]): string[] =>
    list.map((line) => line.trim()).filter((line) => line !== '');
  return {
    ...note,
    name: note.name.trim(),
    summary: note.summary.trim(),
    names: lines(note.names),
    shorthands: lines(note.shorthands),
    source: { ...source, title: source.title.trim(), url: source.url.trim() },
  };
}

function isOfSource(field: NoteProblem['field']): boolean {
  return field === 'title' || field === 'url' || field === 'date';
}
