import type { TopicRef } from '../../core/knowledge/types.ts';
import type { MentionPosition, TopicTally } from '../../core/messages.ts';

/** One mention in one frame: the nth of a topic, or of all. */
export interface TourStop {
  readonly frame: number;
  readonly topic?: TopicRef | undefined;
  readonly index: number;
}

/** Where a tour led. `text`: what the mention says; empty where there is none. */
export interface Arrival extends MentionPosition {
  readonly text: string;
}

interface TourFrame {
  readonly id: number;
  readonly tally: readonly TopicTally[];
}

interface TourOptions {
  /** The frames with what each of them holds, the top frame's first. */
  readonly frames: () => readonly TourFrame[];
  /** How many mentions of the top frame stand above what is in view. */
  readonly before: (topic: TopicRef | undefined) => number;
  /** Shows a mention and says what it reads; undefined when it is gone. */
  readonly show: (stop: TourStop, open: boolean) => Promise<string | undefined>;
}

/** A frame that claims more is not to be walked. */
const maxStops = 10_000;
const nowhere: Arrival = { position: 0, total: 0, text: '' };

/**
 * Leads from mention to mention, of one topic or of all, through all frames and from the last to the
 * first. Begins where the reader is.
 */
export class MentionTour {
  readonly #options: TourOptions;
  readonly #positions = new Map<TopicRef | undefined, number>();
  #last: TourStop | undefined;

  constructor(options: TourOptions) {
    this.#options = options;
  }

  /** @param step 1 for the next mention, -1 for the one before. */
  async move(step: 1 | -1, topic?: TopicRef, open = false): Promise<Arrival> {
    const stops = this.#stops(topic);
    const total = stops.length;
    // Between two mentions, as long as the reader was at none.
    let position = this.#positions.get(topic) ?? this.#options.before(topic) + 0.5;
    // A mention may have gone since it was counted, with its frame for instance: on to the next.
    for (let tries = 0; tries < total; tries += 1) {
      position = step > 0 ? Math.floor(position) + 1 : Math.ceil(position) - 1;
      if (position > total) position = 1;
      if (position < 1) position = total;
      const stop = stops[position - 1] as TourStop;
      const text = await this.#show(stop, open);
      if (text === undefined) continue;
      this.#positions.set(topic, position);
      return { position, total, text };
    }
    return nowhere;
  }

  /** Opens the card of the mention that was led to last, of the next one where there is none. */
  async open(): Promise<boolean> {
    if (this.#last && (await this.#show(this.#last, true)) !== undefined) return true;
    return (await this.move(1, undefined, true)).total > 0;
  }

  async #show(stop: TourStop, open: boolean): Promise<string | undefined> {
    const text = await this.#options.show(stop, open).catch(() => undefined);
    // Another frame's word, which may be its page's.
    if (typeof text !== 'string') return undefined;
    this.#last = stop;
    return text.slice(0, 100);
  }

  #stops(topic: TopicRef | undefined): TourStop[] {
    return this.#options.frames().flatMap(({ id: frame, tally }) => {
      const mentions = tally
        .filter((one) => topic === undefined || one.topic === topic)
        .reduce((sum, one) => sum + one.mentions, 0);
      const length = Math.min(mentions, maxStops);
      return Array.from({ length }, (_, index) => ({ frame, topic, index }));
    });
  }
}
