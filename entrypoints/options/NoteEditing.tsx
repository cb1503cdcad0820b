import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { NoteForm } from '../../components/NoteForm.tsx';
import { notesFrame } from '../../components/notes-frame.ts';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { useStore } from '../../components/use-store.ts';
import type { NoteDraft } from '../../core/notes/note-drafts.ts';
import { openNoteEditor } from '../../core/notes/note-editor.ts';

interface Props {
  readonly draft: NoteDraft;
  /** @param saved the note's name; undefined where it was thrown away. */
  onEnd(saved?: string): void;
}

/** One note in place of the list, until it is saved or thrown away. */
export function NoteEditing({ draft, onEnd }: Props) {
  const editor = useMemo(() => openNoteEditor(draft), [draft]);
  const state = useStore(editor);
  useEffect(focusSectionHeading, []);
  const isSaved = state.step === 'saved';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once.
  useEffect(() => {
    if (!isSaved) return;
    onEnd(state.draft.note.name.trim());
    focusSectionHeading();
  }, [isSaved]);
  return (
    <SettingsSection
      title={draft.id === undefined ? i18n.t('notes.newTitle') : i18n.t('notes.editTitle')}
    >
      <div class="panel note-panel">
        <NoteForm
          {...state}
          onChange={editor.change}
          onSave={() => void editor.save(notesFrame())}
          onDiscard={() => {
            void editor.discard();
            onEnd();
            focusSectionHeading();
          }}
        />
      </div>
    </SettingsSection>
  );
}
