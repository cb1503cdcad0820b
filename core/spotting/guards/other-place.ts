import { origins, placeStart } from '../lexicon.ts';
import { type Guard, jointBefore, type Place } from './place.ts';

const towards = /^(?:to|in|nach|à|en|au|aux|a|al|в|во)$/;
const article = /^(?:the|la|le|les|el|los|die|den)$/;

/** "the state visit to France": an event that the pack knows does not go to, or take place in, another country. */
export const otherPlaceGuard: Guard = (place) => {
  const { topic, isShorthand, description, to } = place;
  if (topic.kind !== 'event' || !(isShorthand || description)) return undefined;
  const n = behindName(place, to);
  if (!towards.test(place.tokens[n]?.key ?? '') || jointBefore(place, n) !== 'space') {
    return undefined;
  }
  const at = article.test(place.tokens[n + 1]?.key ?? '') ? n + 2 : n + 1;
  return isPlace(place, at) ? 'another place' : undefined;
};

/** "the state visit of Xi Jinping to France": whose it is stands between. */
function behindName(place: Place, from: number): number {
  const { tokens } = place;
  if (!/^(?:of|by|de|du|von)$/.test(tokens[from]?.key ?? '')) return from;
  let n = from + 1;
  while (n < from + 4 && tokens[n]?.shape === 'capitalised' && jointBefore(place, n) === 'space')
    n += 1;
  return n;
}

function isPlace(place: Place, n: number): boolean {
  const token = place.tokens[n];
  if (token === undefined || jointBefore(place, n) !== 'space') return false;
  return token.shape !== 'lower' && (placeStart.test(token.key) || origins.has(token.key));
}
