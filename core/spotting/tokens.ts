import { fold } from './fold.ts';

/** One word of a text, or one character of a script that writes without spaces. */
export interface Token {
  /** UTF-16 offsets in the text, end exclusive; a possessive `'s` lies outside. */
  readonly start: number;
  readonly end: number;
  /** Folded form. `U.S.` and `US` are both `us`: periods of abbreviations are dropped. */
  readonly key: string;
  readonly shape: Shape;
  /** Followed by `'s`, or by the bare apostrophe of a plural. */
  readonly possessive: boolean;
  /** Written with periods: an abbreviation, so that its period does not end a sentence. */
  readonly dotted: boolean;
}

/** `lower` covers what has no case; `acronym` has two capitals or more. */
export type Shape = 'lower' | 'capitalised' | 'acronym' | 'ideograph';

const apostrophes = "'’ʼ＇‘`´";

// Invisible characters may stand inside a word; Han and Hiragana are cut character by character. Digits
// only of the plain kind: a raised one is a footnote's (Obama²). U+02BC is a letter to Unicode, and an
// apostrophe to those who type it.
const tokenPattern =
  /(?:\p{Lu}{2}\.){2,}|(?:[\p{L}--[\p{Script=Han}\p{Script=Hiragana}]]\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{Script=Han}\p{Script=Hiragana}]|[[\p{L}\p{Nd}\p{M}\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]--[\p{Script=Han}\p{Script=Hiragana}\u{2BC}]]+/gv;
const letterOrDigit = /[\p{L}\p{N}]/u;
// The look behind keeps the search from beginning anew at each of a long row.
const outerInvisible =
  /^[\u00AD\u200B-\u200D\u2060\uFEFF]+|(?<![\u00AD\u200B-\u200D\u2060\uFEFF])[\u00AD\u200B-\u200D\u2060\uFEFF]+$/g;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/** Cuts a text into words, in order. Word borders are those of Unicode letters and digits (UAX #29 in spirit). */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match; match = tokenPattern.exec(text)) {
    const raw = match[0];
    if (!letterOrDigit.test(raw)) continue;
    const word = raw.replace(outerInvisible, '');
    const start = match.index + raw.indexOf(word);
    const end = start + word.length;
    const dotted = word.includes('.');
    const bare = dotted ? word.replaceAll('.', '') : word;
    const clitic = possessiveLength(text, match.index + raw.length, bare);
    if (clitic > 1) tokenPattern.lastIndex = match.index + raw.length + clitic;
    tokens.push({
      start,
      end,
      key: fold(bare),
      shape: shapeOf(bare),
      possessive: clitic > 0,
      dotted,
    });
  }
  return tokens;
}

/** Length of `'s` or of a plural's closing apostrophe at this place; 0 without one. */
function possessiveLength(text: string, at: number, word: string): number {
  if (at >= text.length || !apostrophes.includes(text.charAt(at))) return 0;
  const next = text.charAt(at + 1);
  const free = !letterOrDigit.test(text.charAt(at + 2));
  if ((next === 's' || next === 'S') && free) return 2;
  return /s$/i.test(word) && !letterOrDigit.test(next) ? 1 : 0;
}

function shapeOf(word: string): Shape {
  const first = word.codePointAt(0) as number;
  // Plain Latin, nearly always, is decided without a regular expression.
  if (first >= 0x61 && first <= 0x7a) return capitals(word) >= 2 ? 'acronym' : 'lower';
  const initial = String.fromCodePoint(first);
  if (ideograph.test(initial)) return 'ideograph';
  if (initial === initial.toLowerCase()) return 'lower';
  return capitals(word) >= 2 ? 'acronym' : 'capitalised';
}

function capitals(word: string): number {
  let count = 0;
  for (const letter of word) if (letter !== letter.toLowerCase()) count += 1;
  return count;
}
