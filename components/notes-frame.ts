import { i18n } from '#i18n';
import { localDay } from '../core/dates.ts';
import type { NotesFrame } from '../core/notes/notes-pack.ts';

/** What a pack of notes says of itself where the reader writes the first one. */
export function notesFrame(): NotesFrame {
  return {
    title: i18n.t('notes.pack'),
    language: new Intl.Locale(navigator.language).language,
    today: localDay(),
  };
}
