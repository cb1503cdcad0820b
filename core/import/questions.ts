import type { PackDetails } from './draft-pack.ts';
import type { OldEncoding } from './guess-encoding.ts';
import type { ReadPack } from './read-pack-text.ts';
import type { ColumnMeaning } from './table/columns.ts';

/** What a file that is no pack leaves open, with the best guess at it. */
export interface Questions {
  /** Empty where nothing could be guessed. */
  readonly details: PackDetails;
  /** BCP 47 tags of the languages that the file names things in, the most used first. */
  readonly languages: readonly string[];
  readonly topics: number;
  /** The encoding that was guessed, where the file is not in UTF-8. */
  readonly guessed?: OldEncoding;
  /** Of a table; others need no columns. */
  readonly columns?: readonly Column[];
}

export interface Column {
  readonly header: string;
  /** A few of its cells that are not empty. */
  readonly samples: readonly string[];
  readonly meaning: ColumnMeaning;
}

export interface Answers {
  readonly details: PackDetails;
  /** Of a table: what each column holds. */
  readonly columns: readonly ColumnMeaning[];
}

/** A file that was read as far as it goes. */
export interface Draft {
  readonly questions: Questions;
  build(answers: Answers): DraftResult;
}

export type DraftResult = ReadPack & { readonly remarks?: Remarks };

/** What of a file is not, or not as it was, in the pack that was made of it. */
export interface Remarks {
  /** Without a name or a definition in the pack's language. */
  readonly undefinedCount: number;
  /** The first of them. */
  readonly undefinedNames: readonly string[];
  /** Summaries that were too long. */
  readonly shortened: number;
  /** Labels that no text can be searched for. */
  readonly leftOutLabels: number;
}

/** "eu_institutions (2).csv" -> "eu institutions" */
export function titleOfFile(file: string): string {
  return file
    .replace(/\.[^.]*$/, '')
    .replace(/\s*\(\d+\)$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 120);
}
