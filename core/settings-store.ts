import { browser } from 'wxt/browser';
import { reportError } from './report-error.ts';
import {
  assertWritable,
  defaultSettings,
  parseSettings,
  type Settings,
  toStored,
} from './settings.ts';

/** The reader's settings; the defaults where storage fails, so that no page waits on a broken profile. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.sync.get(null));
  } catch (error) {
    reportError(error, 'reading settings');
    return defaultSettings;
  }
}

/** Calls back with the settings whenever any context changed them. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const changed = (_: unknown, area: string): void => {
    if (area === 'sync') void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/**
 * Changes settings on top of what is stored now. The lock spans all pages of the extension and its
 * background, so two windows never undo each other. Not for content scripts: their locks are the page's.
 *
 * @throws NewerSettingsError; or the storage's own error, with everything stored left as it was.
 */
export async function updateSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored = await browser.storage.sync.get(null);
    assertWritable(stored);
    const next = change(parseSettings(stored));
    const { set, remove } = toStored(next);
    await browser.storage.sync.set(set);
    await browser.storage.sync.remove(remove);
    return next;
  });
}
