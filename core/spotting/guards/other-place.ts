import { origins, placeStart } from '../lexicon.ts';
import { type Guard, jointBefore, type Place } from './place.ts';

const towards = /^(?:to|in|nach|à|en|au|aux|a|al|в|во)$/;
const article = /^(?:the|la|le|les|el|los|die|den)$/;

/** "the state visit to France": an event that the pack knows does not go to, or take place in, another country. */
export const otherPlaceGuard: Guard = (place) => {
  const { topic, isShorthand, description, to } = place;
  if (topic.kind !== 'event' || !(isShorthand || description)) return undefined;
  if (!towards.test(place.tokens[to]?.key ?? '') || jointBefore(place, to) !== 'space') {
    return undefined;
  }
  const at = article.test(place.tokens[to + 1]?.key ?? '') ? to + 2 : to + 1;
  return isPlace(place, at) ? 'another place' : undefined;
};

function isPlace(place: Place, n: number): boolean {
  const token = place.tokens[n];
  if (token === undefined || jointBefore(place, n) !== 'space') return false;
  return token.shape !== 'lower' && (placeStart.test(token.key) || origins.has(token.key));
}
