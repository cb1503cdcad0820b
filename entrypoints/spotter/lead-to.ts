import type { TopicRef } from '../../core/knowledge/types.ts';
import { topicsOf } from '../../core/spotting/types.ts';
import type { Mark } from './anchor-mentions.ts';
import type { PointerFollower } from './hover-controller.ts';
import { mentionRects } from './mention-anchor.ts';
import type { Painter } from './painter.ts';

/** How long a mention that was led to stands out. */
const emphasis = 2500;

interface LeaderOptions {
  readonly marks: () => readonly Mark[];
  readonly painter: Painter;
  readonly follower: () => PointerFollower | undefined;
}

/** Leads the reader to mentions of this frame, those without a mark included. */
export class MentionLeader {
  readonly #options: LeaderOptions;
  #fade: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LeaderOptions) {
    this.#options = options;
  }

  /**
   * Scrolls to the nth mention, of a topic or of all, and makes it stand out.
   *
   * @param open whether its card opens and takes the focus.
   * @returns what the mention says; undefined where there is none.
   */
  show(topic: TopicRef | undefined, index: number, open: boolean): string | undefined {
    const { painter } = this.#options;
    const mark = this.#of(topic)[index];
    if (!mark) return undefined;
    const follower = this.#options.follower();
    follower?.close();
    if (!painter.lead(mark)) return undefined;
    clearTimeout(this.#fade);
    this.#fade = setTimeout(() => painter.lead(undefined), emphasis);
    if (open) follower?.open(mark);
    return mark.mention.surface;
  }

  /** How many mentions stand above what is in view. */
  before(topic: TopicRef | undefined): number {
    const marks = this.#of(topic);
    const first = marks.findIndex((mark) => mentionRects(mark).some(({ bottom }) => bottom > 0));
    return first < 0 ? marks.length : first;
  }

  stop(): void {
    clearTimeout(this.#fade);
  }

  #of(topic: TopicRef | undefined): readonly Mark[] {
    const marks = this.#options.marks();
    return topic === undefined
      ? marks
      : marks.filter(({ mention }) => topicsOf(mention).includes(topic));
  }
}
