import { BackupError, type BackupFault, maxLength, readBackup } from '../backup.ts';
import { parsePack } from '../knowledge/parse-pack.ts';
import { writeProblem } from '../knowledge/problems.ts';
import type { Pack } from '../knowledge/types.ts';
import type { Settings } from '../settings.ts';

/** What a backup holds, checked; or why it cannot be restored. */
export type BackupContents =
  | { readonly settings: Settings; readonly packs: readonly BackupPack[] }
  | { readonly fault: BackupFault; readonly detail: string };

export interface BackupPack {
  readonly kind: 'imported' | 'notes';
  readonly addedAt: string | undefined;
  readonly pack: Pack;
}

const kinds = ['imported', 'notes'] as const;
const mostPacks = 1000;

/** Reads a backup as a whole: its settings, and its packs under the same checks as any pack. */
export function readBackupFile(bytes: Uint8Array): BackupContents {
  try {
    if (bytes.length > maxLength) throw new BackupError('tooLarge');
    const { settings, backup } = readBackup(textOf(bytes));
    return { settings, packs: readPacks(backup.packs) };
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { fault: error.fault, detail: error.detail };
  }
}

/** Letters that were damaged are no reason to store notes without them. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BackupError('notJson', 'no text in UTF-8');
  }
}

function readPacks(section: unknown): BackupPack[] {
  if (section === undefined) return [];
  if (!Array.isArray(section)) throw new BackupError('badPack', 'packs');
  if (section.length > mostPacks) throw new BackupError('tooLarge');
  const packs = section.map((item, n) => readEntry(item, `packs[${n}]`));
  const ids = packs.map(({ pack }) => pack.id);
  const twice = ids.find((id, n) => ids.indexOf(id) < n);
  if (twice !== undefined) throw new BackupError('badPack', `${twice}: is there twice`);
  return packs;
}

/** @param place of the entry in the file, for what is wrong with it. */
function readEntry(item: unknown, place: string): BackupPack {
  const { addedAt, ...written } = (item ?? {}) as Partial<Record<string, unknown>>;
  const kind = kinds.find((one) => one === written.kind);
  if (!kind) throw new BackupError('badPack', `${place}.kind`);
  if (addedAt !== undefined && !isInstant(addedAt)) {
    throw new BackupError('badPack', `${place}.addedAt`);
  }
  const read = parsePack([{ file: 'pack', data: written.pack }]);
  if ('pack' in read) return { kind, addedAt, pack: read.pack };
  const [first] = read.problems;
  throw new BackupError('badPack', first && writeProblem({ ...first, file: `${place}.pack` }));
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
}
