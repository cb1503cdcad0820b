import { gapAfter } from './adjacency.ts';
import type { BagMatch } from './bags.ts';
import type { IndexBag } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import type { Token } from './tokens.ts';

/** A sentence is looked at this many words to either side; characters, where a script has no spaces. */
const reach = 80;

const sentenceEnd = /[!?。！？]|\.(?:["”»’')\]]*\s|["”»’')\]]*$)|\n\s*\n/u;

/**
 * Where the sentence that goes on at an offset ends, `most` units on at the latest; by punctuation alone, so
 * too early behind "Mr.".
 */
export function endOfSentence(text: string, offset: number, most: number): number {
  const rest = text.slice(offset, offset + most);
  const end = rest.search(sentenceEnd);
  return offset + (end < 0 ? rest.length : end);
}

/** Whether the sentence around a description holds all the parts that need not be in its phrase. */
export function holdsNear(
  reader: IndexReader,
  { near }: IndexBag,
  text: string,
  tokens: readonly Token[],
  match: BagMatch,
): boolean {
  if (near.length === 0) return true;
  const [start, end] = sentenceAround(text, tokens, match);
  return near.every((root) => {
    for (let n = start; n < end; n += 1) {
      if (reader.hits(root, text, tokens, n, 'description').some(({ to }) => to <= end))
        return true;
    }
    return false;
  });
}

/** The words of the sentence around some words, end exclusive. */
export function sentenceAround(
  text: string,
  tokens: readonly Token[],
  { from, to }: BagMatch,
): [number, number] {
  const ends = (n: number): boolean =>
    sentenceEnd.test(gapAfter(text, tokens[n] as Token, tokens[n + 1] as Token));
  let start = from;
  while (start > 0 && from - start < reach && !ends(start - 1)) start -= 1;
  let end = to;
  while (end < tokens.length && end - to < reach && !ends(end - 1)) end += 1;
  return [start, end];
}
