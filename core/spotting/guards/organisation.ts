import { foreignCommonWords, origins, placeStart } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isAcronym } from './acronym.ts';
import {
  type Guard,
  isOfPlaceBeside,
  isPlainWord,
  jointBefore,
  looksLikeVerb,
  ownQualifierAt,
  ownQualifierBefore,
  type Place,
} from './place.ts';

export const foreignQualifier = 'qualifier of another organisation';

const germanSite =
  /(?:ufer|hafen|see|strand|platz|markt|berg|tor|fluss|park|weg|straße|allee|rhein|main|elbe|meer|wald)$/;

const placePrepositions = new Set(['of', 'in', 'for', 'at', 'de', 'du', 'von', 'en', 'à', 'в']);

/**
 * A generic name ("Department of Justice") belongs to whatever qualifies it. It is ours bare or under
 * one of our qualifiers, and someone else's under any other: "California Department of Justice",
 * "Chamber of Commerce of Greater Cleveland". Only topics that list qualifiers have generic names.
 */
export const organisationGuard: Guard = (place) => {
  if (place.topic.qualifiers.length === 0 || isAcronym(place)) return undefined;
  if ((place.tokens[place.from] as Token).shape === 'ideograph') return undefined;
  return qualifiedBefore(place) || qualifiedAfter(place) || isOfPlaceBeside(place)
    ? foreignQualifier
    : undefined;
};

function qualifiedBefore(place: Place): boolean {
  const own = ownQualifierBefore(place, place.from);
  const at = place.from - own;
  const before = place.tokens[at - 1];
  const joint = jointBefore(place, at);
  if (!before || (joint !== 'space' && joint !== 'hyphen')) return false;
  if (own === 0 && /^(?:its|their)$/.test(before.key)) return isOfPlaceBefore(place);
  if (before.shape === 'lower') return own === 0 && foreignCommonWords.has(before.key);
  if (isPlainWord(before)) return false;
  if (!place.topic.isCommonName) return own === 0 && isPlace(place, at - 1);
  if (place.capitalNouns) return false;
  if (/\p{Script=Cyrillic}/u.test(before.key)) return false;
  // "Latin American", "Russian-American" qualify otherwise than "American"; "Obama's U.S." does not.
  if (own > 0 || ownQualifierAt(place, place.from))
    return !before.possessive && !looksLikeVerb(before);
  return !(place.headline && looksLikeVerb(before));
}

/** Whose something is was said in about this many words before it. */
const reach = 80;

/** "The Hong Kong government and its Department of Justice": whose it is was said before. */
function isOfPlaceBefore(place: Place): boolean {
  for (let n = place.from - 2; n >= Math.max(0, place.from - reach); n -= 1) {
    const token = place.tokens[n] as Token;
    if (ownQualifierAt(place, n)) return false;
    if (token.shape === 'capitalised' && isPlace(place, n)) return true;
  }
  return false;
}

function isPlace({ tokens }: Place, n: number): boolean {
  const token = tokens[n] as Token;
  return (
    placeStart.test(token.key) ||
    origins.has(token.key) ||
    (token.key === 'hong' && tokens[n + 1]?.key === 'kong')
  );
}

function qualifiedAfter(place: Place): boolean {
  const next = place.tokens[place.to];
  if (!next) return false;
  const joint = jointBefore(place, place.to);
  if (joint === 'space' && placePrepositions.has(next.key)) {
    const article = place.tokens[place.to + 1]?.key === 'the' ? 1 : 0;
    return isForeignPlace(place, place.to + 1 + article);
  }
  // "Weißes Haus am Museumshafen": where it stands, which nobody says of ours.
  if (joint === 'space' && /^(?:am|an|beim)$/.test(next.key)) {
    return germanSite.test(place.tokens[place.to + 1]?.key ?? '');
  }
  const gap = place.text.slice(place.tokens[place.to - 1]?.end, next.start).replace(/["“”»«]/g, '');
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
