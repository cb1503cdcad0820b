import type { Problem } from '../knowledge/problems.ts';
import { guessOldEncoding, type OldEncoding } from './guess-encoding.ts';

/** Larger than any pack that a page could use; what is larger is not even read. */
export const mostBytes = 40_000_000;

/** Why a file of this size is not read, if so. */
export function sizeProblem(file: string, bytes: number): Problem | undefined {
  if (bytes === 0) return { file, key: '', message: 'is empty' };
  if (bytes <= mostBytes) return undefined;
  const [size, most] = [bytes, mostBytes].map((count) => Math.ceil(count / 1_000_000));
  return { file, key: '', message: `is ${size} MB large; ${most} MB are the most` };
}

export type DecodedFile =
  | {
      readonly text: string;
      /** Where it is not the one that files should have: the reader may find letters wrong. */
      readonly guessed?: OldEncoding;
    }
  | { readonly problems: readonly Problem[] };

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @param isTable Spreadsheets write older encodings, too; for a table one of them is guessed.
 */
export function readBytes(file: string, bytes: Uint8Array, isTable = false): DecodedFile {
  const refuse = (message: string) => ({ problems: [{ file, key: '', message }] });
  const tooLarge = sizeProblem(file, bytes.length);
  if (tooLarge) return { problems: [tooLarge] };
  const text = decode(bytes, encodingOf(bytes));
  if (text === undefined) {
    if (!isTable) return refuse('is not text in UTF-8: save it in that encoding');
    const guessed = guessOldEncoding(bytes);
    const old = decode(bytes, guessed);
    if (old === undefined || old.includes('\0')) return refuse('is no text in a known encoding');
    return { text: old, guessed };
  }
  if (text.includes('\0')) return refuse('is no text: it holds NUL characters');
  if (text.trim() === '') return refuse('is empty');
  return { text };
}

/** The mark itself is no part of the text, which is how decoders take it. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
