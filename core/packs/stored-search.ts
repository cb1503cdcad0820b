import { type PackSpotter, packSpotter } from '../pack-spotter.ts';
import type { Settings } from '../settings.ts';
import { KeyFilter } from '../spotting/key-filter.ts';
import { visitKeys } from '../spotting/text-keys.ts';
import { leadingKeys } from './find-topics.ts';
import { readPackState } from './pack-changes.ts';
import { listPacks } from './pack-store.ts';
import { pageIndexes } from './page-index.ts';

type PackChoice = Pick<Settings, 'packOrder' | 'disabledPacks'>;

/** A page that is opened again, and its frames, ask for the same once more. */
const mostKept = 12;

/**
 * Looks for the topics of stored packs, of which there may be a hundred thousand: a filter of all their keys
 * says of nearly every word that it is none of them, and only topics to which a page's words lead are read.
 */
export class StoredSearch {
  #filter: Promise<KeyFilter | undefined> | undefined;
  readonly #kept = new Map<string, Promise<readonly PackSpotter[]>>();

  /** The packs are others than before. */
  forget(): void {
    this.#filter = undefined;
    this.#kept.clear();
  }

  /** Positions of the texts that hold a key of some topic, whatever else its aliases ask for. */
  async textsWithKeys(texts: readonly string[]): Promise<number[]> {
    const filter = await this.#readFilter();
    if (!filter) return [];
    const keys = texts.map((text) => keysIn(text, filter));
    const all = [...new Set(keys.flatMap((some) => [...some]))];
    if (all.length === 0) return [];
    // The filter knows the packs that are on; the few keys that it lets pass are looked for in all.
    const packs = (await listPacks()).map(({ id }) => id);
    const leading = await leadingKeys(all, packs);
    return keys.flatMap((some, n) => (some.isDisjointFrom(leading) ? [] : [n]));
  }

  /** Spotters for the topics that a page of these texts may speak of, one a pack. */
  async spottersFor(
    texts: readonly string[],
    settings: PackChoice,
  ): Promise<readonly PackSpotter[]> {
    const filter = await this.#readFilter();
    if (!filter) return [];
    const keys = [...new Set(texts.flatMap((text) => [...keysIn(text, filter)]))];
    if (keys.length === 0) return [];
    const { packOrder, disabledPacks } = settings;
    const name = JSON.stringify([keys.toSorted((a, b) => a - b), packOrder, disabledPacks]);
    const made =
      this.#kept.get(name) ??
      pageIndexes(keys, settings).then((indexes) =>
        indexes.map((index) => packSpotter(index, () => true)),
      );
    this.#keep(name, made);
    return made;
  }

  #keep(name: string, made: Promise<readonly PackSpotter[]>): void {
    this.#kept.delete(name);
    this.#kept.set(name, made);
    // What failed may succeed the next time.
    made.catch(() => this.#kept.delete(name));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
  }

  #readFilter(): Promise<KeyFilter | undefined> {
    this.#filter ??= readFilter();
    this.#filter.catch(() => {
      this.#filter = undefined;
    });
    return this.#filter;
  }
}

async function readFilter(): Promise<KeyFilter | undefined> {
  const { filter } = await readPackState();
  return filter === '' ? undefined : new KeyFilter(Uint8Array.fromBase64(filter));
}

function keysIn(text: string, filter: KeyFilter): Set<number> {
  const keys = new Set<number>();
  visitKeys(text, (key) => {
    if (filter.mayHold(key)) keys.add(key);
  });
  return keys;
}
