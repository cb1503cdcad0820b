import type { Problem } from '../knowledge/problems.ts';

/** Larger than any pack that a page could use; what is larger is not even read. */
export const mostBytes = 40_000_000;

/** Why a file of this size is not read, if so. */
export function sizeProblem(file: string, bytes: number): Problem | undefined {
  if (bytes === 0) return { file, key: '', message: 'is empty' };
  if (bytes <= mostBytes) return undefined;
  const [size, most] = [bytes, mostBytes].map((count) => Math.ceil(count / 1_000_000));
  return { file, key: '', message: `is ${size} MB large; ${most} MB are the most` };
}

/** The text of a file: UTF-8, or UTF-16 where a byte order mark says so. */
export function readBytes(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problems: readonly Problem[] } {
  const refuse = (message: string) => ({ problems: [{ file, key: '', message }] });
  const tooLarge = sizeProblem(file, bytes.length);
  if (tooLarge) return { problems: [tooLarge] };
  try {
    // The mark itself is no part of the text, which is how decoders take it.
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\0')) return refuse('is no text: it holds NUL characters');
    if (text.trim() === '') return refuse('is empty');
    return { text };
  } catch {
    return refuse('is not text in UTF-8: save it in that encoding');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
