import type { BriefingTopic } from '../../components/BriefingRow.tsx';
import type { TopicCard } from '../../core/knowledge/types.ts';
import type { TopicTally } from '../../core/messages.ts';

/** Topics of the page, most mentioned first. A page that an older release spotted may name unknown ones. */
export function briefingOf(
  tally: readonly TopicTally[],
  topics: readonly TopicCard[],
): readonly BriefingTopic[] {
  const cards = new Map(topics.map((card) => [card.ref, card]));
  return tally
    .flatMap(({ topic, mentions, surface }) => {
      const card = cards.get(topic);
      return card ? [{ card, mentions, surface }] : [];
    })
    .toSorted((a, b) => b.mentions - a.mentions);
}
