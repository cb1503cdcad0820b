import { browser } from 'wxt/browser';
import { readSettings } from '../settings-store.ts';
import { filterBits } from '../spotting/key-filter.ts';
import { openPacks } from './pack-database.ts';
import { type PackState, packStateKey, parsePackState } from './pack-state.ts';

/**
 * Tells every context that the stored packs are others than before, or that others of them are switched
 * on, and leaves the filter of all keys to look for.
 */
export async function announcePacks(): Promise<void> {
  // One at a time: whoever comes last has seen what all before stored.
  await navigator.locks.request('packs', async () => {
    const state: PackState = {
      edition: `${Date.now()} ${Math.random()}`,
      filter: await currentFilter(),
    };
    await browser.storage.local.set({ [packStateKey]: state });
  });
}

/** Whether what was announced last is what is stored: a writer may end before it has told. */
export async function areAnnounced(): Promise<boolean> {
  const { filter } = await readPackState();
  return filter === (await currentFilter());
}

async function currentFilter(): Promise<string> {
  const { disabledPacks } = await readSettings();
  const keys = await enabledKeys(disabledPacks);
  return keys.length > 0 ? base64Of(filterBits(keys)) : '';
}

async function enabledKeys(disabled: readonly string[]): Promise<Uint32Array> {
  const tx = (await openPacks()).transaction('keys');
  const ids = await tx.store.getAllKeys();
  const lists = await Promise.all(
    ids.filter((id) => !disabled.includes(id)).map((id) => tx.store.get(id)),
  );
  const all = lists.filter((list) => list !== undefined);
  const union = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of all) {
    union.set(list, at);
    at += list.length;
  }
  return union;
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(text);
}

/** What was announced last. @throws the storage's own error. */
export async function readPackState(): Promise<PackState> {
  const stored = await browser.storage.local.get(packStateKey);
  return parsePackState(stored[packStateKey]);
}

/** Calls back when any context stored, removed or switched a pack. Returns how to stop. */
export function watchPacks(onChange: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && packStateKey in changes) onChange();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
