import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePageTheme } from '../../components/page-theme.ts';
import { useStore } from '../../components/use-store.ts';
import type { NoteDraft } from '../../core/notes/note-drafts.ts';
import { type NoteEditor, openNoteEditor } from '../../core/notes/note-editor.ts';
import type { SettingsSession } from '../../core/settings-session.ts';
import { Ending } from './Ending.tsx';
import { Writing } from './Writing.tsx';

interface Props {
  readonly session: SettingsSession;
  /** Undefined where it was saved or thrown away: the window was reloaded, or its address kept. */
  readonly draft: NoteDraft | undefined;
}

/** A window of its own for one note, beside the page that it comes from. */
export function App({ session, draft }: Props) {
  const { settings } = useStore(session);
  const [editor] = useState(() => draft && openNoteEditor(draft));
  usePageTheme(settings?.theme);
  useEffect(() => {
    const title = draft?.id === undefined ? 'notes.newTitle' : 'notes.editTitle';
    document.title = `${i18n.t(title)} – ${i18n.t('extensionName')}`;
  }, [draft]);
  return <main>{editor ? <Note editor={editor} /> : <Ending text={i18n.t('notes.gone')} />}</main>;
}

function Note({ editor }: { readonly editor: NoteEditor }) {
  const state = useStore(editor);
  if (state.step !== 'saved') return <Writing editor={editor} state={state} />;
  return <Ending text={i18n.t('notes.savedMarked', { name: state.draft.note.name.trim() })} />;
}
