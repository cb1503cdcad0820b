import { foreignCommonWords } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isAcronym } from './acronym.ts';
import {
  type Guard,
  isPlainWord,
  jointBefore,
  looksLikeVerb,
  ownQualifierAt,
  ownQualifierBefore,
  type Place,
} from './place.ts';

export const foreignQualifier = 'qualifier of another organisation';

const placePrepositions = new Set(['of', 'in', 'for', 'at', 'de', 'du', 'von', 'in']);

/**
 * A generic name ("Department of Justice") belongs to whatever qualifies it. It is ours bare or under
 * one of our qualifiers, and someone else's under any other: "California Department of Justice",
 * "Chamber of Commerce of Greater Cleveland". Only topics that list qualifiers have generic names.
 */
export const organisationGuard: Guard = (place) => {
  if (place.topic.qualifiers.length === 0 || isAcronym(place)) return undefined;
  if ((place.tokens[place.from] as Token).shape === 'ideograph') return undefined;
  return qualifiedBefore(place) || qualifiedAfter(place) ? foreignQualifier : undefined;
};

function qualifiedBefore(place: Place): boolean {
  const own = ownQualifierBefore(place, place.from);
  const at = place.from - own;
  const before = place.tokens[at - 1];
  const joint = jointBefore(place, at);
  if (!before || (joint !== 'space' && joint !== 'hyphen')) return false;
  if (before.shape === 'lower') return own === 0 && foreignCommonWords.has(before.key);
  if (isPlainWord(before) || place.capitalNouns) return false;
  if (/\p{Script=Cyrillic}/u.test(before.key)) return false;
  // "Latin American", "Russian-American" qualify otherwise than "American"; "Obama's U.S." does not.
  if (own > 0 || ownQualifierAt(place, place.from))
    return !before.possessive && !looksLikeVerb(before);
  return !(place.headline && looksLikeVerb(before));
}

function qualifiedAfter(place: Place): boolean {
  const next = place.tokens[place.to];
  if (!next) return false;
  const joint = jointBefore(place, place.to);
  if (joint === 'space' && placePrepositions.has(next.key)) {
    const article = place.tokens[place.to + 1]?.key === 'the' ? 1 : 0;
    return isForeignPlace(place, place.to + 1 + article);
  }
  const gap = place.text.slice(place.tokens[place.to - 1]?.end, next.start);
  return /^\s\($/.test(gap) && next.shape === 'capitalised' && isForeignName(place, place.to);
}

function isForeignPlace(place: Place, at: number): boolean {
  return jointBefore(place, at) !== 'break' && isForeignName(place, at);
}

function isForeignName(place: Place, at: number): boolean {
  const token = place.tokens[at];
  if (!token || token.shape === 'lower' || token.shape === 'ideograph' || token.possessive)
    return false;
  return !/^\d/.test(token.key) && !isPlainWord(token) && !ownQualifierAt(place, at);
}
