import { numbers } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { type Guard, jointBefore } from './place.ts';

/**
 * A group is known by its number: "Chinese military officers" may be the five that a pack knows, "four
 * Chinese military officers" are not. A number right before a description that has none refuses it.
 */
export const groupGuard: Guard = (place) => {
  const before = place.tokens[place.from - 1];
  // "In May 2014 five Chinese officers": it has its own number, so what stands before is a date.
  if (isNumber(place.tokens[place.from])) return undefined;
  if (place.topic.kind !== 'group' || !before || jointBefore(place, place.from) === 'break')
    return undefined;
  return isNumber(before) ? 'another number' : undefined;
};

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (numbers.has(token.key) || /^\d+$/.test(token.key));
}
