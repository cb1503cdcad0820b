import { adjoins } from './adjacency.ts';
import type { IndexBag } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { describing, functionWords, glue } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A description may span this many words. */
const reach = 16;

interface Item {
  readonly from: number;
  readonly to: number;
  /** The parts that these words can serve, as bits; 0 for optional words and glue. */
  readonly parts: number;
  /** Holds a phrase together and never begins or ends it. */
  readonly isGlue: boolean;
}

/** Tokens of a description, `to` exclusive. */
export interface BagMatch {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a bag around token `at`, where its first part was met: the shortest stretch of one phrase that
 * holds all parts, widened by the bag's own words beside it. Words of no part end the phrase, save glue.
 */
export function matchBag(
  reader: IndexReader,
  bag: IndexBag,
  text: string,
  tokens: readonly Token[],
  at: number,
): BagMatch | undefined {
  const items = phraseAround(reader, bag, text, tokens, at);
  const all = (1 << bag.parts.length) - 1;
  let best: [number, number] | undefined;
  for (let first = 0; first < items.length; first += 1) {
    let covered = 0;
    for (let last = first; last < items.length; last += 1) {
      covered |= (items[last] as Item).parts;
      if (covered !== all) continue;
      const holdsStart = (items[first] as Item).from <= at && (items[last] as Item).to > at;
      if (holdsStart && (!best || last - first < best[1] - best[0])) best = [first, last];
      break;
    }
  }
  if (!best) return undefined;
  // Parts that must be there but are other topics' names stay outside the mention.
  const mine = ({ parts }: Item): boolean => (parts & bag.inside) !== 0;
  let [first, last] = best;
  while (!mine(items[first] as Item)) first += 1;
  while (!mine(items[last] as Item)) last -= 1;
  const widens = (item: Item | undefined): boolean =>
    item !== undefined && !item.isGlue && (item.parts === 0 || mine(item));
  while (widens(items[first - 1])) first -= 1;
  while (widens(items[last + 1])) last += 1;
  return { from: (items[first] as Item).from, to: (items[last] as Item).to };
}

/** The unbroken run of parts, optional words and glue that holds token `at`. */
function phraseAround(
  reader: IndexReader,
  bag: IndexBag,
  text: string,
  tokens: readonly Token[],
  at: number,
): Item[] {
  let start = at;
  while (start > 0 && at - start < reach && adjoins(text, tokens, start - 1, 'description'))
    start -= 1;
  let items: Item[] = [];
  for (let n = start; n < tokens.length && n - at < reach; ) {
    if (n > start && !adjoins(text, tokens, n - 1, 'description')) {
      if (n > at) break;
      items = [];
    }
    const item = itemAt(reader, bag, text, tokens, n);
    if (item) items.push(item);
    else if (n > at) break;
    else items = [];
    n = item ? item.to : n + 1;
  }
  return items;
}

function itemAt(
  reader: IndexReader,
  bag: IndexBag,
  text: string,
  tokens: readonly Token[],
  from: number,
): Item | undefined {
  let to = from;
  let parts = 0;
  bag.parts.forEach((root, part) => {
    for (const hit of reader.hits(root, text, tokens, from, 'description')) {
      if (hit.to > to) {
        to = hit.to;
        parts = 0;
      }
      if (hit.to === to) parts |= 1 << part;
    }
  });
  if (bag.optional >= 0) {
    for (const hit of reader.hits(bag.optional, text, tokens, from, 'description')) {
      if (hit.to > to) {
        to = hit.to;
        parts = 0;
      }
    }
  }
  const { key } = tokens[from] as Token;
  if (to > from) {
    const isSmall = parts === 0 && to - from === 1 && functionWords.has(key);
    return { from, to, parts, isGlue: isSmall && !describing.has(key) };
  }
  return glue.has(key) ? { from, to: from + 1, parts: 0, isGlue: true } : undefined;
}
