import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again every 50 ms until the answer is truthy, and returns it.
 * @throws after `timeout` ms, naming what never came.
 */
export async function waitFor<T>(
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  what: string,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}.`);
    await delay(50);
  }
}
