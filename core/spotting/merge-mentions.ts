import { addTo } from './rows.ts';
import type { Mention } from './types.ts';

/** A shorter mention that covers this share of a longer one is no other thing: "Justice Department". */
const nearlyAll = 2 / 3;

/**
 * Makes one row of mentions out of those of several packs. The same words known to two packs are one
 * mention of both topics, the one ranked lower first. Where mentions overlap otherwise the longest stays;
 * what covers nearly all of it is named as well, so that no pack hides another's topic.
 *
 * @param lists mentions of one block, a list a pack, each without overlaps
 * @returns in order of start, never overlapping
 */
export function mergeMentions(
  lists: readonly (readonly Mention[])[],
  rank: (mention: Mention) => number,
): Mention[] {
  const all = lists.flat();
  const ranks = new Map(all.map((mention) => [mention, rank(mention)]));
  const rankOf = (mention: Mention): number => ranks.get(mention) as number;
  const longestFirst = all.toSorted(
    (a, b) => length(b) - length(a) || rankOf(a) - rankOf(b) || a.start - b.start,
  );
  const kept: Mention[][] = [];
  // Where those that are kept stand, so that not all of them are looked through for each mention.
  const keptIn = new Map<number, Mention[][]>();
  for (const mention of longestFirst) {
    const cells = cellsOf(mention);
    const beside = new Set(cells.flatMap((cell) => keptIn.get(cell) ?? []));
    const over = [...beside].filter(([first]) => overlap(first as Mention, mention) > 0);
    if (over.length === 0) {
      const group = [mention];
      kept.push(group);
      for (const cell of cells) addTo(keptIn, cell, group);
    }
    const [only] = over;
    if (over.length !== 1 || !only) continue;
    const first = only[0] as Mention;
    const isKnown = only.some(({ topic }) => topic === mention.topic);
    if (!isKnown && overlap(first, mention) >= nearlyAll * length(first)) only.push(mention);
  }
  return kept.map((group) => joined(group, rankOf)).sort((a, b) => a.start - b.start);
}

/** One mention of all these topics, where the longest stands. */
function joined(group: readonly Mention[], rankOf: (mention: Mention) => number): Mention {
  const [longest] = group as [Mention];
  if (group.length === 1) return longest;
  const [first, ...others] = group.toSorted((a, b) => rankOf(a) - rankOf(b)) as [
    Mention,
    ...Mention[],
  ];
  const { start, end, surface } = longest;
  const also = others.map(({ topic, why }) => ({ topic, why }));
  return { topic: first.topic, why: first.why, start, end, surface, also };
}

/** Stretches of a text in which a mention stands, as numbers. */
function cellsOf({ start, end }: Mention): number[] {
  const [first, last] = [start >> 6, (end - 1) >> 6];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

function length({ start, end }: Mention): number {
  return end - start;
}

function overlap(a: Mention, b: Mention): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
