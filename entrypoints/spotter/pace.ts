/**
 * How soon after one reading of the page the next may come. We take at most a twentieth of the time,
 * whatever the page does: one that changes in every frame is read rarely, a quiet one at once.
 */
const share = 20;
const shortest = 100;
const longest = 2000;

/** @param busy how long the reading kept the thread, in milliseconds. @returns milliseconds to wait. */
export function restAfter(busy: number): number {
  return Math.min(longest, Math.max(shortest, busy * share));
}
