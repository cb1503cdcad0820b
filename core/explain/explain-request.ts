import { browser } from 'wxt/browser';
import type { Selected } from '../notes/note.ts';

/** The words that the reader asks about: in memory alone, until the next ones or the browser's end. */
const key = 'explain';

export async function askToExplain(selected: Selected): Promise<void> {
  await browser.storage.session.set({ [key]: selected });
}

/** What was asked about last; undefined where nothing was. */
export async function readAsked(): Promise<Selected | undefined> {
  const stored = (await browser.storage.session.get(key))[key] as Partial<Selected> | undefined;
  if (typeof stored?.text !== 'string' || !stored.page) return undefined;
  return { text: stored.text, page: stored.page, isPrivate: stored.isPrivate === true };
}

/** Calls back when other words are asked about. Returns how to stop. */
export function watchAsked(onChange: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
