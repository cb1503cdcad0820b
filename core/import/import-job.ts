import { backupFormat } from '../backup.ts';
import { type Clash, clashesBetween } from '../knowledge/clashes.ts';
import type { Problem } from '../knowledge/problems.ts';
import type { Pack } from '../knowledge/types.ts';
import { comparePacks, type PackChanges } from './compare-packs.ts';
import { formatOf, type ImportFormat } from './pack-formats.ts';
import type { Answers, Draft, DraftResult, Questions, Remarks } from './questions.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadPack } from './read-pack-text.ts';

/** What reading a file ends with. */
export type ReadResult =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      readonly remarks?: Remarks;
    }
  /** The file is sound, and leaves open what a pack must say. */
  | { readonly kind: 'questions'; readonly questions: Questions }
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

/** Reads one file, in one step or in two. Pure, and long for a large file: not for a page's own thread. */
export class ImportJob {
  #draft: Draft | undefined;
  #pack: Pack | undefined;

  /** @param day that of the file's last change, ISO. */
  async read(file: string, bytes: Uint8Array, day: string): Promise<ReadResult> {
    const decoded = readBytes(file, bytes, formatOf(file, '') === 'table');
    if ('problems' in decoded) return refusal(decoded.problems);
    const { text, guessed } = decoded;
    const format = formatOf(file, text);
    if (!format) return refusal([{ file, key: '', message: 'is of no kind that can be imported' }]);
    const read = await readers[format](file, text, day);
    if (!('questions' in read)) return this.#end(read);
    this.#draft = read;
    return { kind: 'questions', questions: { ...read.questions, ...(guessed && { guessed }) } };
  }

  /** Makes the pack of a file that left something open; can be called again with other answers. */
  answer(answers: Answers): ReadResult {
    if (!this.#draft) throw new Error('Nothing was asked.');
    return this.#end(this.#draft.build(answers));
  }

  /** Compares the pack that was read last with all that are there, the one that it would replace among them. */
  compare(present: readonly Pack[]): Standing {
    if (!this.#pack) throw new Error('There is no pack to compare.');
    return standingOf(this.#pack, present);
  }

  #end(read: DraftResult): ReadResult {
    if ('problems' in read) return refusal(read.problems);
    this.#pack = read.pack;
    return { kind: 'pack', ...read };
  }
}

type Reader = (file: string, text: string, day: string) => Promise<ReadPack | Draft>;

/** Each form's reader is loaded when a file of that form comes. */
const readers: Readonly<Record<ImportFormat, Reader>> = {
  json: readPackFile('json'),
  yaml: readPackFile('yaml'),
  table: async (...file) => (await import('./table/table-draft.ts')).tableDraft(...file),
  turtle: readVocabulary('turtle'),
  'json-ld': readVocabulary('json-ld'),
};

/** What a backup begins with. */
const backupStart = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${backupFormat}"`);

function readPackFile(format: 'json' | 'yaml'): Reader {
  return async (file, text) => {
    if (backupStart.test(text)) {
      const message = 'is a backup: restore it in the section Backup';
      return { problems: [{ file, key: '', message }] };
    }
    return (await import('./read-pack-text.ts')).readPackText(file, text, format);
  };
}

function readVocabulary(format: 'turtle' | 'json-ld'): Reader {
  return async (file, text) =>
    (await import('./skos/vocabulary-draft.ts')).vocabularyDraft(file, text, format);
}

function refusal(problems: readonly Problem[]): ReadResult {
  return { kind: 'problems', problems: problems.slice(0, mostListed), total: problems.length };
}

function standingOf(pack: Pack, present: readonly Pack[]): Standing {
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
