/**
 * A large dictionary is searched by keys: numbers of 32 bits that stand for a word, or for two words in a
 * row. Every alias has one, and a text that holds the alias holds the key (`alias-keys.ts` gives them,
 * `text-keys.ts` finds them). Two aliases may share a key by chance: it says where to look, not what is there.
 */

export const hashStart = 0x811c9dc5;

/** One step of FNV-1a over UTF-16 code units. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** @param word folded. */
export function hashWord(word: string): number {
  let hash = hashStart;
  for (let n = 0; n < word.length; n += 1) hash = hashStep(hash, word.charCodeAt(n));
  return hash;
}

/** The key of one word; of a word that must not be all lower case it is another one. */
export function wordKey(hash: number, capital: boolean): number {
  return mix(hash ^ (capital ? 0x5bd1e995 : 0));
}

export function pairKey(left: number, right: number): number {
  return mix(Math.imul(left, 31) ^ ((right << 13) | (right >>> 19)));
}

/** Spreads the bits, so that parts of a key are as good as the whole. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
