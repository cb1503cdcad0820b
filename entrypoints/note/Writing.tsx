import { i18n } from '#i18n';
import { NoteForm } from '../../components/NoteForm.tsx';
import { notesFrame } from '../../components/notes-frame.ts';
import type { NoteEditor, NoteEditorState } from '../../core/notes/note-editor.ts';

interface Props {
  readonly editor: NoteEditor;
  readonly state: NoteEditorState;
}

/** The form, as long as the note is being written. */
export function Writing({ editor, state }: Props) {
  const title = state.draft.id === undefined ? 'notes.newTitle' : 'notes.editTitle';
  return (
    <>
      <h1 class="title title-large">{i18n.t(title)}</h1>
      <p class="note-about">{i18n.t('notes.about')}</p>
      <NoteForm
        {...state}
        onChange={editor.change}
        onSave={() => void editor.save(notesFrame())}
        onDiscard={() => void editor.discard().then(() => window.close())}
      />
    </>
  );
}
