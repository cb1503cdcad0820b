import { localDay } from '../../core/dates.ts';
import type { Selected } from '../../core/notes/note.ts';
import { draftOn } from '../../core/notes/selection-draft.ts';
import { openBeside } from './open-beside.ts';

/** Opens the editor for a note on the selected words. */
export async function addTopic(selected: Selected): Promise<void> {
  const draft = await draftOn(selected, localDay());
  // Its address names the draft and nothing of the page: browsers keep addresses.
  await openBeside(`/note.html#${draft.key}`);
}
