import type { BlockKind } from './types.ts';

/** A stretch of a plain text that stands for itself. UTF-16 offsets, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/**
 * Cuts plain text into blocks: an empty line always parts two; a single line break does where the line
 * before ends like a sentence or a heading rather than in the middle of one.
 */
export function splitText(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end, kind: 'text' });
    start = end;
  };
  for (const lineBreak of text.matchAll(/\r?\n[^\S\n]*(?:\r?\n\s*)?/g)) {
    const isParagraph = /\n[^\S\n]*\r?\n/.test(lineBreak[0]);
    if (isParagraph || !continues(text, lineBreak.index, lineBreak.index + lineBreak[0].length)) {
      close(lineBreak.index);
      start = lineBreak.index + lineBreak[0].length;
    }
  }
  close(text.length);
  return spans;
}

/** A wrapped line goes on in lower case, or was cut at the usual width in the middle of a sentence. */
function continues(text: string, lineEnd: number, nextStart: number): boolean {
  const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
  const line = text.slice(lineStart, lineEnd);
  if (/^\p{Ll}/u.test(text.slice(nextStart, nextStart + 2))) return true;
  return line.length >= 50 && line.length <= 100 && !/[.!?…:;"”'’)\]]\s*$/.test(line);
}
