import { askToExplain } from '../../core/explain/explain-request.ts';
import type { Selected } from '../../core/notes/note.ts';
import { openBeside } from './open-beside.ts';

/** Shows what is known of the selected words, in the window that does so already if there is one. */
export async function explainSelection(selected: Selected): Promise<void> {
  await askToExplain(selected);
  await openBeside('/explain.html');
}
