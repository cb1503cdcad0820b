import type { AliasWord, Bag, Phrase } from './alias-syntax.ts';
import { unusualCharacters } from './fold.ts';

/**
 * Most blocks of most pages hold no alias. One native search for a telling word of each says so about
 * fifty times faster than cutting the text into words (DESIGN.md has the numbers).
 */

/** Words so common in news that searching for them finds every page. */
const common = new Set(
  `five four new members people officers officials system rules law letter call visit trade
   government state security national house justice department military army technology bank banks
   companies industry products foreign american chinese china president talks process review system
   meeting telephone phone group groups business businesses information`.split(/\s+/),
);

/** The source of the search, made of the most telling word of every phrase and bag. */
export function prefilterSource(phrases: readonly Phrase[], bags: readonly Bag[]): string {
  const wanted = new Set<string>();
  for (const phrase of phrases) wanted.add(telling(phrase));
  for (const bag of bags) for (const phrase of rarestPart(bag)) wanted.add(telling(phrase));
  const shortest = [...wanted].sort((a, b) => a.length - b.length);
  const needed = shortest.filter(
    (word, n) => !shortest.slice(0, n).some((part) => isPlain(part) && word.includes(part)),
  );
  return [...needed.sort(), `[${unusualCharacters}]`].join('|');
}

/** The part of a bag that is the least likely to be met by chance. */
export function rarestPart(bag: Bag): readonly Phrase[] {
  const rarity = (part: readonly Phrase[]): number =>
    Math.min(...part.map((phrase) => Math.max(...phrase.map(score))));
  return bag.parts.reduce((best, part) => (rarity(part) > rarity(best) ? part : best));
}

function telling(phrase: Phrase): string {
  const ideographs = phrase.filter((word) => isIdeograph(word.key));
  if (ideographs.length > 0) return ideographs.map((word) => word.key).join('[\\s・･·]*');
  const best = phrase.reduce((a, b) => (score(b) > score(a) ? b : a));
  if (best.need === 'acronym' && /^\p{L}{2,5}$/u.test(best.key))
    return `\\b${[...best.key].join('\\.?')}\\b`;
  const source = best.key.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return /^[a-z0-9]{1,3}$/.test(source) ? `\\b${source}\\b` : source;
}

function score(word: AliasWord): number {
  if (isIdeograph(word.key)) return 6;
  return common.has(word.key) ? word.key.length / 4 : word.key.length;
}

function isIdeograph(key: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(key);
}

function isPlain(source: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(source);
}
