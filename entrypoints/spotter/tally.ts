import type { TopicTally } from '../../core/messages.ts';
import { type Mention, topicsOf } from '../../core/spotting/types.ts';

/** More topics than this no page has; a number to stop at. */
const maxTopics = 1000;

/** Counts mentions by topic, most mentioned first; the first on the page wins among equals. */
export function tallyOf(mentions: readonly Mention[]): TopicTally[] {
  return mergeTallies([
    mentions.flatMap((mention) =>
      topicsOf(mention).map((topic) => ({ topic, surface: mention.surface, mentions: 1 })),
    ),
  ]);
}

/** The tally of a page from those of its frames, the top frame's first. */
export function mergeTallies(tallies: readonly (readonly TopicTally[])[]): TopicTally[] {
  const merged = new Map<string, TopicTally>();
  for (const one of tallies.flat()) {
    const before = merged.get(one.topic);
    const mentions = one.mentions + (before?.mentions ?? 0);
    merged.set(one.topic, { ...(before ?? one), mentions });
  }
  return [...merged.values()].sort((a, b) => b.mentions - a.mentions);
}

/** A tally as another frame sent it. Its page may have taken that frame's process over. */
export function parseTally(sent: unknown): TopicTally[] {
  if (!Array.isArray(sent)) return [];
  return sent
    .slice(0, maxTopics)
    .filter(
      (one: Partial<TopicTally> | null) =>
        typeof one?.topic === 'string' &&
        typeof one.surface === 'string' &&
        Number.isSafeInteger(one.mentions) &&
        (one.mentions as number) > 0,
    );
}

export function sameTally(a: readonly TopicTally[], b: readonly TopicTally[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
