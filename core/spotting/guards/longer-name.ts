import { namedThings } from '../lexicon.ts';
import { type Guard, jointBefore, looksLikeVerb, type Place } from './place.ts';

/**
 * A name inside a longer proper name names something else: "Obama Foundation", "White House
 * Historical Association". The words that follow are capitalised and end in the kind of thing it is.
 */
export const longerNameGuard: Guard = (place) => {
  const { tokens, to, topic, headline } = place;
  if (topic.kind !== 'person' && topic.kind !== 'organisation') return undefined;
  if (goesOnBehindDot(place)) return 'part of a longer name';
  // In a headline only the very next word can tell: "Obama Visits School".
  const reach = headline ? 1 : 4;
  for (let n = to; n < to + reach; n += 1) {
    const token = tokens[n];
    if (!token || jointBefore(place, n) !== 'space' || token.shape === 'lower') return undefined;
    if (namedThings.has(token.key)) return 'part of a longer name';
    if (tokens[n - 1]?.possessive && n === to) return undefined;
    if (headline && looksLikeVerb(token)) return undefined;
  }
  return undefined;
};

/** ホワイトハウス・コックス: in Katakana a middle dot joins the words of one name. */
function goesOnBehindDot({ text, tokens, to }: Place): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  return /^\p{Script=Katakana}[・･]\p{Script=Katakana}/u.test(text.slice(end - 1, end + 2));
}
