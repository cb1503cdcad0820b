import { origins, placeStart } from '../lexicon.ts';
import { type Guard, jointBefore, ownQualifierBefore, type Place } from './place.ts';

/**
 * "Japan's new limits on exports", "British reviews": a policy belongs to the country named right before it. Ours
 * are those that the topic's own names or qualifiers speak of.
 */
export const policyGuard: Guard = (place) => {
  if (place.topic.kind !== 'policy') return undefined;
  return isForeign(place, place.from - 1) ||
    (isAdjective(place) && isForeign(place, place.from - 2))
    ? 'policy of another country'
    : undefined;
};

function isAdjective({ tokens, from }: Place): boolean {
  return /^(?:new|own|latest|tighter|stricter|planned|proposed)$/.test(tokens[from - 1]?.key ?? '');
}

function isForeign(place: Place, n: number): boolean {
  const token = place.tokens[n];
  if (token === undefined || token.shape !== 'capitalised') return false;
  for (let at = n + 1; at <= place.from; at += 1) {
    if (jointBefore(place, at) !== 'space') return false;
  }
  const isPlace = placeStart.test(token.key) || origins.has(token.key);
  return (
    isPlace && !place.topic.places.includes(token.key) && ownQualifierBefore(place, n + 1) === 0
  );
}
