import { reportError } from '../report-error.ts';
import { foldText } from '../text-search.ts';
import { newNote, noteOf, quoteOf, type Selected } from './note.ts';
import { keepDraft, type NoteDraft, newDraft } from './note-drafts.ts';
import { readNotes } from './note-store.ts';

/**
 * Keeps a draft of a note on selected words, with their page as the source; where there is a note of that
 * name, one to change that.
 */
export async function draftOn(
  { text, page, isPrivate }: Selected,
  today: string,
): Promise<NoteDraft> {
  const note = newNote(today, text, page);
  const quote = quoteOf(text);
  const draft = (await draftOfKnown(note.name, isPrivate)) ?? newDraft({ note, quote, isPrivate });
  await keepDraft(draft);
  return draft;
}

async function draftOfKnown(name: string, isPrivate: boolean): Promise<NoteDraft | undefined> {
  try {
    const pack = await readNotes();
    const known = pack?.topics.find((topic) => foldText(topic.name) === foldText(name));
    return pack && known && newDraft({ id: known.id, note: noteOf(known, pack), isPrivate });
  } catch (error) {
    // What is wrong with the store the editor says when the note is to be saved.
    reportError(error, 'looking for a note of that name');
    return undefined;
  }
}
