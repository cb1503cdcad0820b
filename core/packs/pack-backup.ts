import { toWritten } from '../knowledge/to-written.ts';
import type { StoredPackKind } from './stored-pack.ts';
import type { PackEntry } from './write-pack.ts';

/** A stored pack as a backup holds it. */
export interface PackInBackup {
  readonly kind: StoredPackKind;
  /** Its place among the others. */
  readonly addedAt?: string | undefined;
  /** As its author would write it, for `parsePack`. */
  readonly pack: Readonly<Record<string, unknown>>;
}

/** The section `packs` of a backup, in the order in which they were stored; none where there are none. */
export function packsSection(entries: readonly PackEntry[]): { packs?: readonly PackInBackup[] } {
  if (entries.length === 0) return {};
  return { packs: entries.map(({ pack, ...about }) => ({ ...about, pack: toWritten(pack) })) };
}
