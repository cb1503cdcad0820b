import { fold } from './fold.ts';
import { hashStart, hashStep, hashWord, pairKey, wordKey } from './key-hash.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Called for every key of a text: each word, each word with a capital, each two words in a row. Never
 * misses one that a spotter could need, and looks at nothing but words, which is what makes it quick.
 */
export type KeyVisitor = (key: number) => void;

/**
 * What the quick way cannot read: letters beyond Latin, combining marks, invisible characters, everything
 * that `fold` changes. Symbols that are no letters may pass.
 */
const beyondLatin =
  /[\u00AD\u02B0-\u200F\u2028-\u202F\u205F-\u209F\u20C1-\u2121\u2123-\u218F\u2400-\u24FF\u2C00-\uFFFF]/;
const dottedWord = /(?:\p{Lu}{2}\.){2,}|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/uy;
const period = 0x2e;

/** Every key of a text, in the order of its words. Cuts words exactly as `tokenize` does. */
export function visitKeys(text: string, visit: KeyVisitor): void {
  if (beyondLatin.test(text)) visitTokens(text, tokenize(text), visit);
  else visitLatin(text, visit);
}

function visitTokens(text: string, tokens: readonly Token[], visit: KeyVisitor): void {
  const pairs = new Pairs(visit);
  for (const { start, end, key, shape } of tokens) {
    const isInitial =
      end - start === 1 && shape === 'capitalised' && text.charCodeAt(end) === period;
    pairs.word(hashWord(key), shape !== 'lower', isInitial);
  }
}

/** The same for text in Latin letters, without making an object of every word. */
function visitLatin(text: string, visit: KeyVisitor): void {
  const pairs = new Pairs(visit);
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = hashStart;
    let isPlain = true;
    let hasCapital = false;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) break;
      if (code >= 0x80) isPlain = false;
      const isUpper = code >= 0x41 && code <= 0x5a;
      if (isUpper) hasCapital = true;
      hash = hashStep(hash, isUpper ? code + 0x20 : code);
    }
    let word = isPlain ? undefined : text.slice(start, at);
    if (at - start <= 2 && text.charCodeAt(at) === period && isWordCode(text.charCodeAt(at + 1))) {
      const dotted = dottedAt(text, start);
      if (dotted !== undefined) {
        at = start + dotted.length;
        word = dotted.replaceAll('.', '');
      }
    }
    if (word !== undefined) {
      const key = fold(word);
      hash = hashWord(key);
      hasCapital = word !== key;
    }
    const isInitial = at - start === 1 && hasCapital && text.charCodeAt(at) === period;
    at += possessiveLength(text, at);
    pairs.word(hash, hasCapital, isInitial);
  }
}

/** Turns a row of words into keys. An initial may stand between two words: "Edward J. Snowden". */
class Pairs {
  readonly #visit: KeyVisitor;
  #before = 0;
  #last = 0;
  #words = 0;
  #lastIsInitial = false;

  constructor(visit: KeyVisitor) {
    this.#visit = visit;
  }

  word(hash: number, hasCapital: boolean, isInitial: boolean): void {
    const visit = this.#visit;
    visit(wordKey(hash, false));
    if (hasCapital) visit(wordKey(hash, true));
    if (this.#words > 0) visit(pairKey(this.#last, hash));
    if (this.#lastIsInitial && this.#words > 1) visit(pairKey(this.#before, hash));
    this.#before = this.#last;
    this.#last = hash;
    this.#lastIsInitial = isInitial;
    this.#words += 1;
  }
}

function dottedAt(text: string, start: number): string | undefined {
  dottedWord.lastIndex = start;
  return dottedWord.exec(text)?.[0];
}

/** Length of `'s` with nothing of a word behind it. */
function possessiveLength(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x60:
    case 0xb4: {
      const isS = (text.charCodeAt(at + 1) | 0x20) === 0x73;
      return isS && !isLetterOrNumber(text.charCodeAt(at + 2)) ? 2 : 0;
    }
    default:
      return 0;
  }
}

/** Letters and plain digits, below U+02B0. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  }
  if (code >= 0xc0) return code <= 0x2af && code !== 0xd7 && code !== 0xf7;
  return code === 0xaa || code === 0xb5 || code === 0xba;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Raised digits and fractions count as numbers here, as they do for `tokenize`. */
function isLetterOrNumber(code: number): boolean {
  const isRaised = code === 0xb2 || code === 0xb3 || code === 0xb9;
  return isWordCode(code) || isRaised || (code >= 0xbc && code <= 0xbe);
}
