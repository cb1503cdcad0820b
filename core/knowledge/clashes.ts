import { checkAliases } from './check-aliases.ts';
import type { Pack, Topic, TopicRef } from './types.ts';

/** A form that topics of two packs share; a card will show both, the pack that stands first first. */
export interface Clash {
  readonly form: string;
  /** Id inside the pack. */
  readonly topic: string;
  readonly other: TopicRef;
}

/** The forms that a pack shares with others. */
export function clashesBetween(pack: Pack, others: readonly Pack[]): Clash[] {
  const owners = new Map<string, TopicRef>();
  for (const other of others) {
    for (const topic of other.topics) {
      for (const key of formsOf(topic)) owners.set(key, `${other.id}/${topic.id}`);
    }
  }
  return pack.topics.flatMap((topic) =>
    [...formsOf(topic)].flatMap((form) => {
      const other = owners.get(form);
      return other === undefined ? [] : [{ form, topic: topic.id, other }];
    }),
  );
}

function formsOf({ aliases }: Topic): Set<string> {
  return new Set(checkAliases(aliases, () => {}).map(({ key }) => key));
}
