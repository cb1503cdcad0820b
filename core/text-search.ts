/** Finds what a reader types, whatever its case and diacritics. Pure. */

/** Part of a text: where it begins, and where the text after it does. */
export type Hit = readonly [start: number, end: number];

/** Case and diacritics set aside: "Munchen" finds "München". */
export function foldText(text: string): string {
  // Lower case first: some capitals become a letter and a mark. A sigma is one wherever it stands.
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ');
}

/** The words of a query, folded; longer ones first, so that "China" does not cut "Chinatown" short. */
export function queryWords(query: string): readonly string[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/** Where any of the folded words stands in a text; in order, without overlaps. */
export function findHits(text: string, words: readonly string[]): readonly Hit[] {
  if (words.length === 0) return [];
  const { folded, origin } = foldWithOrigin(text);
  const hits: Hit[] = [];
  let from = 0;
  while (from < folded.length) {
    const next = firstWord(folded, words, from);
    if (!next) break;
    const end = next.at + next.length;
    hits.push([origin[next.at] ?? 0, origin[end] ?? text.length]);
    from = end;
  }
  return hits;
}

function firstWord(
  folded: string,
  words: readonly string[],
  from: number,
): { at: number; length: number } | undefined {
  let best: { at: number; length: number } | undefined;
  for (const word of words) {
    const at = folded.indexOf(word, from);
    if (at >= 0 && (!best || at < best.at)) best = { at, length: word.length };
  }
  return best;
}

/** The folded text, and for each of its code units where in the text it comes from. */
function foldWithOrigin(text: string): { folded: string; origin: readonly number[] } {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldText(character);
    for (let unit = 0; unit < part.length; unit += 1) origin.push(at);
    folded += part;
    at += character.length;
  }
  return { folded, origin };
}
