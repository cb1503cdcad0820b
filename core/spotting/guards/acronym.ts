import { institutions, originEndings, origins } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import {
  type Guard,
  isOfPlaceBeside,
  isPlainWord,
  jointBefore,
  ofText,
  ownQualifierBefore,
  type Place,
} from './place.ts';

export const otherExpansion = 'the page uses these letters for something else';

export const lettersOfAnother = 'letters of another country';
export const titleOfAnother = 'title before a name';

/** Words that most abbreviations leave out. */
const linkWord = /^(?:of|the|and|for|on|in)$/;

/**
 * Letters may stand for many things: they are not ours under another country's adjective
 * ("India's NSA"), as someone's title ("NSA Ajit Doval"), or where the page spells them out otherwise.
 */
export const acronymGuard: Guard = (place) => {
  if (!isAcronym(place)) return undefined;
  // "NSa 3650": no plural and no name, so the maker's own spelling.
  if (/[A-Z]\p{Ll}$/u.test(written(place)) && !/s$/.test(written(place))) return otherExpansion;
  if (underOtherOrigin(place) || isOfPlaceBeside(place)) return lettersOfAnother;
  if (titleOfSomeone(place)) return titleOfAnother;
  return spelledOutOtherwise(place) || otherInstitution(place) ? otherExpansion : undefined;
};

/** Whether the candidate is one word in capitals. */
export function isAcronym(place: Place): boolean {
  const token = place.tokens[place.from] as Token;
  return (
    place.to - place.from === 1 &&
    token.shape === 'acronym' &&
    place.topic.kind === 'organisation' &&
    token.key.length <= 5
  );
}

function written({ text, tokens, from }: Place): string {
  return text.slice(tokens[from]?.start, tokens[from]?.end);
}

function underOtherOrigin(place: Place): boolean {
  const before = place.tokens[place.from - 1];
  if (!before || jointBefore(place, place.from) === 'break' || before.shape === 'lower')
    return false;
  if (ownQualifierBefore(place, place.from) > 0 || isPlainWord(before)) return false;
  if (before.possessive || origins.has(before.key) || originEndings.test(before.key)) return true;
  return isNamedPlace(place, before);
}

/** "the Wisconsin DOJ": a capital after the article, in running text. Most abbreviations are no place. */
function isNamedPlace(place: Place, before: Token): boolean {
  const article = place.tokens[place.from - 2]?.key === 'the';
  return article && !place.headline && !place.capitalNouns && before.shape === 'capitalised';
}

function titleOfSomeone(place: Place): boolean {
  const letters = place.tokens[place.from];
  // "the NSA's Rob Joyce" belongs to the agency and bears no title.
  if (place.headline || letters?.dotted || letters?.possessive) return false;
  const [given, surname, after] = place.tokens.slice(place.to, place.to + 3);
  if (!given || !surname) return false;
  const name = [given, surname].every(
    (token) => token.shape === 'capitalised' && !isPlainWord(token),
  );
  const joined =
    jointBefore(place, place.to) === 'space' && jointBefore(place, place.to + 1) === 'space';
  return name && joined && !given.possessive && after?.shape !== 'capitalised';
}

/** "National Security Adviser (NSA)": the words before the bracket have these initials. */
function spelledOutOtherwise(place: Place): boolean {
  const letters = (place.tokens[place.from] as Token).key;
  const opening = place.text.slice(
    place.tokens[place.from - 1]?.end ?? 0,
    place.tokens[place.from]?.start,
  );
  if (!/^\s*\(["“']?$/.test(opening)) return false;
  const before = place.tokens.slice(Math.max(0, place.from - 8), place.from);
  const telling = before.filter((token) => token.shape !== 'lower' || !linkWord.test(token.key));
  // "Doctor of Journalism (DOJ)" counts its small words, most names do not.
  return (
    [telling, before].some((words) => initialsOf(words, letters) === letters) && !place.expandsHere
  );
}

function initialsOf(words: readonly Token[], { length }: string): string {
  return words
    .slice(-length)
    .map((token) => token.key.charAt(0))
    .join('');
}

/** By topic and letters. */
const institutionsOf = ofText(() => new Map<string, boolean>());

/** "The National Speakers Association ... NSA members": an institution with these initials, not ours. */
function otherInstitution(place: Place): boolean {
  const { tokens, from, topic } = place;
  const letters = (tokens[from] as Token).key;
  const known = institutionsOf(tokens);
  const key = `${topic.id} ${letters}`;
  const holds = known.get(key) ?? holdsInstitution(place, letters);
  known.set(key, holds);
  return holds;
}

function holdsInstitution({ tokens, isOwnName }: Place, letters: string): boolean {
  return tokens.some((last, n) => {
    if (last.shape === 'lower' || !institutions.has(last.key)) return false;
    const words = tokens
      .slice(Math.max(0, n - 7), n + 1)
      .filter((token) => !linkWord.test(token.key));
    const name = words.slice(-letters.length);
    const capital = name.every((token) => token.shape !== 'lower');
    return capital && initialsOf(name, letters) === letters && !isOwnName(n);
  });
}
