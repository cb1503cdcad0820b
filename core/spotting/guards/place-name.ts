import type { Guard } from './place.ts';

export const placeOfThatName = 'a place of that name';

const apposition =
  /^,\s+(?:an?|the|une?|la|le|eine?|una?)\s+(?:[\p{L}-]+\s+){0,2}(?:town|city|village|suburb|port|hamlet|township|settlement|community|ville|commune|quartier|bourg|stadt|kleinstadt|dorf|gemeinde|ciudad|pueblo|localidad|municipio|barrio)(?:[,.]|\s+(?:of|in|on|near|with|that|where|north|south|east|west|de|du|des|en|près|mit|bei|im|con|cerca))/iu;

/** "White House, a town of 11,000": towns are called after everything. */
export const placeNameGuard: Guard = ({ text, tokens, to, topic }) => {
  if (topic.kind !== 'person' && topic.kind !== 'organisation') return undefined;
  const end = tokens[to - 1]?.end ?? 0;
  return apposition.test(text.slice(end, end + 100)) ? placeOfThatName : undefined;
};
