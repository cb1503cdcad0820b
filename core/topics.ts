import bundled from 'virtual:knowledge/cards';
import type { TopicCard, TopicRef } from './knowledge/types.ts';
import { storedCards } from './packs/stored-cards.ts';
import { reportError } from './report-error.ts';

/** For the background and the extension's own pages: this module holds all prose of the bundled pack. */

/** Every topic of the bundled pack. Stored packs may be large: `listPacks` and `listTopics` name theirs. */
export function allTopics(): Promise<readonly TopicCard[]> {
  return Promise.resolve(bundled);
}

let bundledCards: ReadonlyMap<TopicRef, TopicCard> | undefined;

/**
 * What is known of these topics, bundled or stored, in their order; unknown ones are left out. Where the
 * store of packs fails the bundled ones still come.
 */
export async function readTopicCards(refs: readonly TopicRef[]): Promise<readonly TopicCard[]> {
  bundledCards ??= new Map(bundled.map((card) => [card.ref, card]));
  const own = bundledCards;
  const known = new Map(own);
  try {
    const others = refs.filter((ref) => !own.has(ref));
    for (const card of await storedCards(others)) known.set(card.ref, card);
  } catch (error) {
    reportError(error, 'reading topics of stored packs');
  }
  return refs.flatMap((ref) => known.get(ref) ?? []);
}
