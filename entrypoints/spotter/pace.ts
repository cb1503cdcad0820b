const share = 20;
const shortest = 100;
const longest = 2000;

/**
 * @param busy how long a reading kept the thread, in milliseconds
 * @param waited how long it waited for the background, which has other pages to answer, in milliseconds
 * @returns milliseconds to wait
 */
export function restAfter(busy: number, waited: number): number {
  return Math.min(longest, Math.max(shortest, busy * share, waited));
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

  /** Notes that a reading ended, with what `restAfter` has to know of it. */
  readingEnded(busy: number, waited: number): void {
    this.#restUntil = performance.now() + restAfter(busy, waited);
  }
}
