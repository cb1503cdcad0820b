import {
  atRest,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type HoverTimer,
  hover,
} from '../../../entrypoints/spotter/hover.ts';
import type { Point, Zone } from '../../../entrypoints/spotter/safe-area.ts';

/** A reader at a page whose mentions are named by letters, with a clock that only moves when told. */
export class FakeReader {
  state: HoverState<string> = atRest;
  /** The mention that the card shows. */
  card: string | undefined;
  /** How often the page was asked what lies under the pointer. */
  probes = 0;
  /** What lies under the pointer. */
  under: string | undefined;
  #now = 0;
  readonly #timers = new Map<HoverTimer, number>();

  feed(event: HoverEvent<string>): this {
    const { state, effects } = hover(this.state, event);
    this.state = state;
    for (const effect of effects) this.#carryOut(effect);
    return this;
  }

  /** Moves the pointer onto a mention, or onto text without one, and holds it there. */
  pointAt(mention: string | undefined, at: Point = { x: 100, y: 100 }): this {
    this.under = mention;
    const anchor = this.state.target ?? this.state.refused;
    const zone: Zone = mention !== undefined && mention === anchor ? 'mention' : 'away';
    return this.feed({ type: 'moved', at, zone, isPressed: false });
  }

  /** Moves the pointer to a place that is not told by what lies there. */
  moveIn(zone: Zone, at: Point = { x: 300, y: 300 }): this {
    this.under = undefined;
    return this.feed({ type: 'moved', at, zone, isPressed: false });
  }

  wait(ms: number): this {
    const until = this.#now + ms;
    for (;;) {
      const [next] = [...this.#timers].sort(([, a], [, b]) => a - b);
      if (!next || next[1] > until) break;
      this.#timers.delete(next[0]);
      this.#now = next[1];
      this.feed({ type: 'timer', timer: next[0] });
    }
    this.#now = until;
    return this;
  }

  #carryOut(effect: HoverEffect<string>): void {
    if (effect.do === 'start') this.#timers.set(effect.timer, this.#now + effect.ms);
    else if (effect.do === 'cancel') this.#timers.delete(effect.timer);
    else if (effect.do === 'show') this.card = effect.target + (effect.focus ? ' with focus' : '');
    else if (effect.do === 'hide') {
      this.card = undefined;
      // As the card does whenever it goes.
      this.feed({ type: 'closed' });
    } else {
      this.probes += 1;
      this.feed({ type: 'probed', target: this.under });
    }
  }
}
