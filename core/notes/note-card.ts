import type { TopicCard } from '../knowledge/types.ts';

/**
 * The card of a note. Notes grow one by one: each reaches up to the day of its own source, not to that on
 * which another was written.
 */
export function noteCard(card: TopicCard): TopicCard {
  const days = card.statements.flatMap(({ source }) =>
    card.pack.sources.filter(({ id }) => id === source).map(({ published }) => published),
  );
  const asOf = days.toSorted().at(-1) ?? card.pack.asOf;
  return { ...card, pack: { ...card.pack, asOf } };
}
