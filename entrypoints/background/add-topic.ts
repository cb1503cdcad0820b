import { localDay } from '../../core/dates.ts';
import { newNote, quoteOf } from '../../core/notes/note.ts';
import { keepDraft, newDraft } from '../../core/notes/note-drafts.ts';
import type { Chosen, ChosenIn } from './menus.ts';
import { openBeside } from './open-beside.ts';

/** Opens the editor for a note on the selected words, with their page as the source. */
export async function addTopic(
  { selectionText = '', pageUrl = '' }: Chosen,
  tab?: ChosenIn,
): Promise<void> {
  const page = { title: tab?.title ?? '', url: tab?.url ?? pageUrl };
  const draft = newDraft({
    note: newNote(localDay(), selectionText, page),
    quote: quoteOf(selectionText),
    isPrivate: tab?.incognito ?? false,
  });
  await keepDraft(draft);
  // Its address names the draft and nothing of the page: browsers keep addresses.
  await openBeside(`/note.html#${draft.key}`);
}
