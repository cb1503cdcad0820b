import { browser } from 'wxt/browser';
import { send } from '../../core/messaging.ts';
import { type PackState, packStateKey, parsePackState } from '../../core/packs/pack-state.ts';
import type { SpotterIndex } from '../../core/spotting/index-format.ts';
import { filterBits, KeyFilter } from '../../core/spotting/key-filter.ts';
import { visitKeys } from '../../core/spotting/text-keys.ts';

/** Nobody writes pages with more different words; a page that does gets no more looked up. */
const mostAsked = 20_000;

interface FramePacksOptions {
  /** The packs are others than before: the page must be read again. */
  readonly onChange: () => void;
  readonly onFault: (error: unknown, where: string) => void;
}

/**
 * The stored packs as a frame sees them: a filter of keys, and the indexes of the few topics that its page
 * may speak of, which the background makes. Exists only in frames of readers who stored a pack.
 */
export class FramePacks {
  /** Settled when the filter has been read. */
  readonly ready: Promise<void>;
  readonly #options: FramePacksOptions;
  #edition: string | undefined;
  #filter: KeyFilter | undefined;
  /** Keys that the filter let pass and nobody has asked about. */
  #fresh = new Set<number>();
  #asked = new Set<number>();
  /** Every key of the topics that are there. */
  #own = new KeyFilter(filterBits([]));
  #indexes: readonly SpotterIndex[] = [];

  constructor(options: FramePacksOptions) {
    this.#options = options;
    browser.storage.onChanged.addListener(this.#changed);
    this.ready = this.#read();
  }

  /** Left behind by the extension that was here before an update. */
  get isOrphan(): boolean {
    return browser.runtime?.id === undefined;
  }

  /** Of the topics that are there; another list after every change. */
  get indexes(): readonly SpotterIndex[] {
    return this.#indexes;
  }

  /** Whether texts held keys that nobody has asked about. */
  get isBehind(): boolean {
    return this.#fresh.size > 0;
  }

  /** Whether a text may hold a topic, known or not; notes what is to be asked about. */
  mayHold(text: string): boolean {
    const filter = this.#filter;
    if (!filter) return false;
    let found = false;
    visitKeys(text, (key) => {
      if (this.#own.mayHold(key)) found = true;
      else if (filter.mayHold(key) && !this.#asked.has(key)) {
        found = true;
        if (this.#asked.size + this.#fresh.size < mostAsked) this.#fresh.add(key);
      }
    });
    return found;
  }

  /** Whether a text may hold a topic that is there. */
  readonly mayHoldOwn = (text: string): boolean => {
    let found = false;
    visitKeys(text, (key) => {
      found ||= this.#own.mayHold(key);
    });
    return found;
  };

  /** Asks for what texts held since the last time. True when the indexes are others now. */
  async catchUp(): Promise<boolean> {
    if (!this.isBehind) return false;
    const edition = this.#edition;
    const fresh = this.#fresh;
    this.#fresh = new Set();
    for (const key of fresh) this.#asked.add(key);
    // All of them again: what led nowhere alone may be supported by what came now.
    const answer = await send('pageIndexes', { keys: [...this.#asked] }).catch((error) => {
      // The bundled pack's mentions do not wait; the next reading asks again.
      for (const key of fresh) this.#asked.delete(key);
      this.#options.onFault(error, 'asking for stored topics');
    });
    if (!answer) return false;
    const { indexes, keys: own } = answer;
    if (edition !== this.#edition) return true;
    // More keys lead to more topics or to the same.
    if (topicCount(indexes) === topicCount(this.#indexes)) return false;
    this.#own = new KeyFilter(filterBits(own));
    this.#indexes = indexes;
    return true;
  }

  readonly #changed = (
    changes: Readonly<Record<string, { newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = changes[packStateKey];
    if (area !== 'local' || !change) return;
    this.#take(parsePackState(change.newValue));
    this.#options.onChange();
  };

  async #read(): Promise<void> {
    try {
      const stored = await browser.storage.local.get(packStateKey);
      this.#take(parsePackState(stored[packStateKey]));
    } catch (error) {
      this.#options.onFault(error, 'reading the filter of packs');
    }
  }

  #take({ edition, filter }: PackState): void {
    this.#edition = edition;
    this.#filter = filter === '' ? undefined : new KeyFilter(Uint8Array.fromBase64(filter));
    this.#fresh = new Set();
    this.#asked = new Set();
    this.#own = new KeyFilter(filterBits([]));
    this.#indexes = [];
  }
}

function topicCount(indexes: readonly SpotterIndex[]): number {
  return indexes.reduce((sum, { topics }) => sum + topics.length, 0);
}
