import { toWritten } from '../../core/knowledge/to-written.ts';
import type { Pack } from '../../core/knowledge/types.ts';
import { inTurnWithNotes } from '../../core/notes/note-store.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';
import {
  isBundledPack,
  listPacks,
  putPack,
  readPack,
  removePack,
} from '../../core/packs/pack-store.ts';
import type { StoredPack } from '../../core/packs/stored-pack.ts';
import type { WriteOptions } from '../../core/packs/write-pack.ts';
import { saveFile } from './save-file.ts';

/** A pack as the file that import reads back to the same pack. */
export function packFile(pack: Pack): { readonly name: string; readonly text: string } {
  return {
    name: `${pack.id}-${pack.version}.json`,
    text: `${JSON.stringify(toWritten(pack), undefined, 1)}\n`,
  };
}

/** Stores a pack that was read from a file. @throws PackStoreError */
export function importPack(pack: Pack, options: WriteOptions = {}): Promise<StoredPack> {
  // It may hold notes, which another window may be writing.
  return inTurnWithNotes(() => putPack(pack, 'imported', options));
}

/** Saves any pack as a file. @returns why not, if so. */
export async function exportPack(id: string): Promise<PackErrorKind | undefined> {
  const pack = await orProblem(() => anyPack(id));
  if (pack instanceof PackStoreError) return pack.kind;
  if (!pack) return 'corrupt';
  const { name, text } = packFile(pack);
  saveFile(name, text);
  return undefined;
}

type TakenAway =
  | { restore(): Promise<PackErrorKind | undefined> }
  | { readonly problem: PackErrorKind };

/** Removes a stored pack, and holds it until it is wanted back. */
export async function takeAway(id: string): Promise<TakenAway> {
  const packs = await orProblem(listPacks);
  if (packs instanceof PackStoreError) return { problem: packs.kind };
  const known = packs.find((pack) => pack.id === id);
  // A damaged pack can be removed as well; there is nothing to bring back then.
  const pack = await orProblem(() => readPack(id));
  const removed = await orProblem(() => removePack(id));
  if (removed instanceof PackStoreError) return { problem: removed.kind };
  return {
    async restore() {
      if (pack instanceof PackStoreError || !pack) return 'corrupt';
      const stored = await orProblem(() =>
        putPack(pack, known?.kind ?? 'imported', known && { addedAt: known.addedAt }),
      );
      return stored instanceof PackStoreError ? stored.kind : undefined;
    },
  };
}

async function anyPack(id: string): Promise<Pack | undefined> {
  if (!isBundledPack(id)) return readPack(id);
  return (await import('virtual:knowledge/pack')).default;
}

async function orProblem<T>(run: () => Promise<T>): Promise<T | PackStoreError> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof PackStoreError) return error;
    throw error;
  }
}
