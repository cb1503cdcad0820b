import type { Scan, Spotter } from '../../core/spotting/index.ts';
import { latecomers } from './latecomers.ts';

/** What the page's text is read with. */
export type TextSpotter = Pick<Spotter, 'scan' | 'decide'>;

interface SpotterOnDemandOptions {
  /** Source of the expression that says whether a text may hold a topic. */
  readonly prefilter: string;
  /** Has the script with the index put into this frame; false where that is not possible. */
  readonly request: () => Promise<boolean>;
}

/** A text that may hold a topic, until the spotter itself looks at it. */
const unread: Scan = { candidates: [], otherExpansions: [] };

/**
 * Stands in for the spotter until a text passes the prefilter. Few pages have such a text, so few load
 * the index and the code that reads it: two thirds of all that we would else put into every frame.
 */
export class SpotterOnDemand implements TextSpotter {
  readonly #prefilter: RegExp;
  readonly #request: () => Promise<boolean>;
  #loading: Promise<boolean> | undefined;

  constructor({ prefilter, request }: SpotterOnDemandOptions) {
    this.#prefilter = new RegExp(prefilter, 'i');
    this.#request = request;
  }

  scan(text: string): Scan | undefined {
    const { spotter } = latecomers();
    if (spotter) return spotter.scan(text);
    return this.#prefilter.test(text) ? unread : undefined;
  }

  decide(...page: Parameters<Spotter['decide']>): ReturnType<Spotter['decide']> {
    return latecomers().spotter?.decide(...page) ?? page[0].map(() => []);
  }

  /**
   * Loads the spotter once.
   *
   * @returns `new` when it has just come, so that all must be scanned again; `none` where it cannot come.
   */
  async load(): Promise<'there' | 'new' | 'none'> {
    if (latecomers().spotter) return 'there';
    this.#loading ??= this.#request();
    await this.#loading;
    return latecomers().spotter ? 'new' : 'none';
  }
}
