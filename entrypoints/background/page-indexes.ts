import type { Handlers } from '../../core/messaging.ts';
import { watchPacks } from '../../core/packs/pack-changes.ts';
import { type PageIndexes, pageIndexes } from '../../core/packs/page-index.ts';
import { readSettings, watchSettings } from '../../core/settings-store.ts';

/** A page that is opened again, and its frames, ask for the same once more. */
const mostKept = 12;
const kept = new Map<string, Promise<PageIndexes>>();

/** Makes the indexes that a frame's page needs of stored packs; the last few are kept. */
export const answerPageIndexes: NonNullable<Handlers['pageIndexes']> = async ({ keys }) => {
  const sound = Array.isArray(keys) ? keys.filter((key) => Number.isInteger(key)) : [];
  const name = sound.join();
  const known = kept.get(name);
  if (known) return known;
  const made = readSettings().then((settings) => pageIndexes(sound, settings));
  kept.set(name, made);
  // What failed may succeed the next time.
  made.catch(() => kept.delete(name));
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return made;
};

/** Forgets what packs and settings of before led to. */
export function followPacks(): void {
  watchPacks(() => kept.clear());
  watchSettings(() => kept.clear());
}
