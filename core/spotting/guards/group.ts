import { numbers } from '../lexicon.ts';
import { type Guard, jointBefore } from './place.ts';

/**
 * A group is known by its number: "Chinese military officers" may be the five that a pack knows, "four
 * Chinese military officers" are not. A number right before a description that has none refuses it.
 */
export const groupGuard: Guard = (place) => {
  const before = place.tokens[place.from - 1];
  if (place.topic.kind !== 'group' || !before || jointBefore(place, place.from) === 'break')
    return undefined;
  return numbers.has(before.key) || /^\d+$/.test(before.key) ? 'another number' : undefined;
};
