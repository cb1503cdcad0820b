import { backupOf } from '../../core/backup.ts';
import { isSamePack } from '../../core/import/compare-packs.ts';
import type { BackupPack } from '../../core/import/read-backup.ts';
import { inTurnWithNotes } from '../../core/notes/note-store.ts';
import { packsSection } from '../../core/packs/pack-backup.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';
import {
  changePacks,
  isBundledPack,
  readAllPacks,
  readSoundPacks,
} from '../../core/packs/pack-store.ts';
import type { PackEntry, WriteOptions } from '../../core/packs/write-pack.ts';
import type { Settings } from '../../core/settings.ts';
import { saveFile } from './save-file.ts';

/** What restoring a backup does to the stored packs. */
export interface PackRestore {
  /** Those that are not there yet, or are there otherwise. */
  readonly changed: readonly BackupPack[];
  /** Those in whose place they come, as they are now. */
  readonly replaced: readonly PackEntry[];
  /** Titles of those that the backup does not know: they stay. */
  readonly kept: readonly string[];
}

/** Saves settings, notes and packs as one file. @throws PackStoreError */
export async function saveBackup(settings: Settings): Promise<void> {
  const packs = await readAllPacks();
  const day = new Date().toISOString().slice(0, 10);
  const backup = backupOf(settings, packsSection(packs));
  // Thousands of topics, each key on a line of its own, would double the file.
  const indent = packs.length > 0 ? 1 : 2;
  saveFile(`backgrounder-${day}.json`, `${JSON.stringify(backup, null, indent)}\n`);
}

/** Compares the packs of a backup with those that are stored. @throws PackStoreError */
export async function packRestore(packs: readonly BackupPack[]): Promise<PackRestore> {
  const bundled = packs.find(({ pack }) => isBundledPack(pack.id));
  if (bundled) throw new PackStoreError('bundled', bundled.pack.id);
  const present = await readSoundPacks();
  const find = (list: readonly PackEntry[], id: string) => list.find(({ pack }) => pack.id === id);
  const changed = packs.filter((wanted) => {
    const now = find(present, wanted.pack.id);
    return now?.kind !== wanted.kind || !isSamePack(now.pack, wanted.pack);
  });
  return {
    changed,
    replaced: present.filter(({ pack }) => find(changed, pack.id)),
    kept: present.filter(({ pack }) => !find(packs, pack.id)).map(({ pack }) => pack.title),
  };
}

type Restored =
  | { undo(): Promise<PackErrorKind | undefined> }
  | { readonly problem: PackErrorKind };

/** Stores the packs of a backup, all or none, and holds what was there until it is wanted back. */
export async function restorePacks(
  { changed }: PackRestore,
  options: WriteOptions,
): Promise<Restored> {
  const ids = changed.map(({ pack }) => pack.id);
  let replaced: readonly PackEntry[] = [];
  const problem = await change(changed, [], options, async () => {
    // As they are now: they may be others than when the reader looked at the backup.
    replaced = (await readSoundPacks()).filter(({ pack }) => ids.includes(pack.id));
  });
  if (problem) return { problem };
  const added = ids.filter((id) => !replaced.some(({ pack }) => pack.id === id));
  return { undo: () => change(replaced, added) };
}

async function change(
  put: readonly PackEntry[],
  removed: readonly string[],
  options?: WriteOptions,
  before?: () => Promise<void>,
): Promise<PackErrorKind | undefined> {
  if (put.length + removed.length === 0) return undefined;
  try {
    // The notes may be among them, and be written in another window.
    await inTurnWithNotes(async () => {
      await before?.();
      await changePacks(put, removed, options);
    });
    return undefined;
  } catch (error) {
    if (error instanceof PackStoreError) return error.kind;
    throw error;
  }
}
