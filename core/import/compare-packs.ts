import type { Pack, Topic } from '../knowledge/types.ts';

/** Topics, by name, that would come, go or change if a pack took the place of an earlier one. */
export interface PackChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What a pack changes over an earlier one with its id. */
export function comparePacks(before: Pack, after: Pack): PackChanges {
  const old = new Map(before.topics.map((topic) => [topic.id, topic]));
  const kept = new Set(after.topics.map(({ id }) => id));
  const names = (topics: readonly Topic[]): string[] => topics.map(({ name }) => name);
  const cited = (pack: Pack): string => JSON.stringify(pack.sources);
  // A statement names its source by id, so another source says other things.
  const sameSources = cited(before) === cited(after);
  return {
    added: names(after.topics.filter(({ id }) => !old.has(id))),
    removed: names(before.topics.filter(({ id }) => !kept.has(id))),
    changed: names(
      after.topics.filter((topic) => {
        const earlier = old.get(topic.id);
        if (!earlier) return false;
        return !same(earlier, topic) || (!sameSources && topic.statements.length > 0);
      }),
    ),
  };
}

/** Whether two packs say the same, of themselves and of all their topics. */
export function isSamePack(a: Pack, b: Pack): boolean {
  return same(a, b);
}

function same(a: Topic | Pack, b: Topic | Pack): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** Keys in one order, whatever the order of a file. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, ordered(item)]),
  );
}
