import { checkAliases } from './check-aliases.ts';
import type { Pack, Topic, TopicRef } from './types.ts';

/** A form that topics of two packs share; a card will show both, the pack that stands first first. */
export interface Clash {
  readonly form: string;
  /** Id inside the pack. */
  readonly topic: string;
  readonly other: TopicRef;
}

/** The forms that a pack shares with others, once for each topic of theirs. */
export function clashesBetween(pack: Pack, others: readonly Pack[]): Clash[] {
  const own = new Set(pack.topics.flatMap((topic) => [...formsOf(topic)]));
  const owners = new Map<string, TopicRef[]>();
  for (const other of others) {
    for (const topic of other.topics) {
      for (const form of formsOf(topic)) {
        if (!own.has(form)) continue;
        owners.set(form, [...(owners.get(form) ?? []), `${other.id}/${topic.id}`]);
      }
    }
  }
  return pack.topics.flatMap((topic) =>
    [...formsOf(topic)].flatMap((form) =>
      (owners.get(form) ?? []).map((other) => ({ form, topic: topic.id, other })),
    ),
  );
}

function formsOf({ aliases }: Topic): Set<string> {
  return new Set(checkAliases(aliases, () => {}).map(({ key }) => key));
}
