import { browser } from 'wxt/browser';

/** In `storage.local`, whose events reach every context of ours, open pages and the sleeping background. */
const key = 'packs';

/** Tells every context that the stored packs are others than before. */
export async function announcePacks(): Promise<void> {
  await browser.storage.local.set({ [key]: { changed: `${Date.now()} ${Math.random()}` } });
}

/** Calls back when any context stored or removed a pack. Returns how to stop. */
export function watchPacks(onChange: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
