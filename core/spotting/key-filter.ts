/**
 * A Bloom filter of keys: says of most keys that they are none of ours, in two looks at a few kilobytes.
 * At sixteen bits a key about one in seven hundred passes that should not.
 */
export const bitsPerKey = 16;
const looks = 5;

export class KeyFilter {
  readonly #bits: Uint8Array;
  readonly #size: number;

  /** @param bits what `filterBits` made. */
  constructor(bits: Uint8Array) {
    this.#bits = bits;
    this.#size = bits.length * 8;
  }

  mayHold(key: number): boolean {
    const bits = this.#bits;
    const size = this.#size;
    const step = stepOf(key);
    let at = key;
    for (let n = 0; n < looks; n += 1) {
      const bit = at % size;
      if (((bits[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return false;
      at = (at + step) >>> 0;
    }
    return true;
  }
}

/** The filter of these keys, ready to be stored. */
export function filterBits(
  keys: Iterable<number> & { readonly length: number },
): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.max(8, Math.ceil((keys.length * bitsPerKey) / 8)));
  const size = bits.length * 8;
  for (const key of keys) {
    const step = stepOf(key);
    let at = key;
    for (let n = 0; n < looks; n += 1) {
      const bit = at % size;
      bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
      at = (at + step) >>> 0;
    }
  }
  return bits;
}

/** The second hash of double hashing; odd, so that it leads everywhere. */
function stepOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) | 1) >>> 0;
}
