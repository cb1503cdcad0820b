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
  // A statement names its source by id, so another source says other things.
  const sameSources = same(before.sources, after.sources);
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

/** Values as files hold them; keys may come in any order, and one without a value counts as none. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) if (!same(left?.[key], right?.[key])) return false;
  return true;
}
