const share = 20;
const shortest = 100;
const longest = 2000;

/** @param busy how long a reading kept the thread, in milliseconds. @returns milliseconds to wait. */
export function restAfter(busy: number): number {
  return Math.min(longest, Math.max(shortest, busy * share));
}

/**
 * How soon after one reading of a frame the next may come. We take at most a twentieth of the time, whatever
 * the page does: one that changes in every frame is read rarely, a quiet one at once. One for all documents of
 * a frame: there are pages that write themselves anew all the time.
 */
export class Pace {
  #restUntil = 0;

  /** Milliseconds until the next reading may begin. */
  get rest(): number {
    return Math.max(0, this.#restUntil - performance.now());
  }

  /** Notes that a reading ended. @param busy how long it kept the thread, in milliseconds */
  readingEnded(busy: number): void {
    this.#restUntil = performance.now() + restAfter(busy);
  }
}
