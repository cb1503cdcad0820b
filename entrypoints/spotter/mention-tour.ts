import type { TopicRef } from '../../core/knowledge/types.ts';
import type { MentionPosition, TopicTally } from '../../core/messages.ts';

interface TourFrame {
  readonly id: number;
  readonly tally: readonly TopicTally[];
}

interface TourOptions {
  /** The frames with what each of them holds, the top frame's first. */
  readonly frames: () => readonly TourFrame[];
  /** Shows the nth mention in a frame; false when it is gone. */
  readonly show: (frame: number, topic: TopicRef, index: number) => Promise<boolean>;
}

/** Leads from mention to mention of a topic through all frames, and from the last to the first. */
export class MentionTour {
  readonly #options: TourOptions;
  readonly #shown = new Map<TopicRef, number>();

  constructor(options: TourOptions) {
    this.#options = options;
  }

  /** Shows the mention after the one that was shown last, or the one before it. */
  async go(topic: TopicRef, backwards = false): Promise<MentionPosition> {
    const stops = this.#options.frames().flatMap(({ id, tally }) => {
      const mentions = tally.find((one) => one.topic === topic)?.mentions ?? 0;
      return Array.from({ length: Math.min(mentions, maxStops) }, (_, index) => ({ id, index }));
    });
    const total = stops.length;
    const step = backwards ? -1 : 1;
    let position = this.#shown.get(topic) ?? (backwards ? 1 : 0);
    // A mention may have gone since it was counted, with its frame for instance: on to the next one.
    for (let tries = 0; tries < total; tries += 1) {
      position = ((((position - 1 + step) % total) + total) % total) + 1;
      const { id, index } = stops[position - 1] as (typeof stops)[number];
      if (await this.#options.show(id, topic, index).catch(() => false)) {
        this.#shown.set(topic, position);
        return { position, total };
      }
    }
    return { position: 0, total: 0 };
  }
}

/** A frame that claims more is not to be walked. */
const maxStops = 10_000;
