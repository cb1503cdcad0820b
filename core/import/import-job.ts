import { type Clash, clashesBetween } from '../knowledge/clashes.ts';
import type { Problem } from '../knowledge/problems.ts';
import type { Pack } from '../knowledge/types.ts';
import { comparePacks, type PackChanges } from './compare-packs.ts';
import { formatOf } from './pack-formats.ts';
import { readBytes } from './read-bytes.ts';
import { readPackText } from './read-pack-text.ts';

/** What reading a file ends with. */
export type ReadResult =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly total: number };

/** How a pack stands to those that are there. */
export interface Standing {
  /** Against the pack with the same id, if there is one. */
  readonly changes: PackChanges | undefined;
  readonly clashes: readonly Clash[];
  readonly clashCount: number;
}

/** More problems or clashes nobody reads. */
const mostListed = 300;

/** Reads a file of any form. Pure, and long for a large file: not for a page's own thread. */
export function readFile(file: string, bytes: Uint8Array): ReadResult {
  const decoded = readBytes(file, bytes);
  if ('problems' in decoded) return refusal(decoded.problems);
  const { text } = decoded;
  const format = formatOf(file, text);
  if (format !== 'json' && format !== 'yaml') {
    const message = 'is of no kind that can be imported';
    return refusal([{ file, key: '', message }]);
  }
  const read = readPackText(file, text, format);
  return 'pack' in read ? { kind: 'pack', pack: read.pack } : refusal(read.problems);
}

function refusal(problems: readonly Problem[]): ReadResult {
  return { kind: 'problems', problems: problems.slice(0, mostListed), total: problems.length };
}

/** Compares a pack with all others that are there, the one that it would replace among them. */
export function standingOf(pack: Pack, present: readonly Pack[]): Standing {
  const before = present.find(({ id }) => id === pack.id);
  const clashes = clashesBetween(
    pack,
    present.filter((other) => other !== before),
  );
  return {
    changes: before && comparePacks(before, pack),
    clashes: clashes.slice(0, mostListed),
    clashCount: clashes.length,
  };
}
