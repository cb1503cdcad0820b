import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from '../../../core/messaging.ts';

const asked = vi.spyOn(browser.runtime, 'sendMessage');
const question = () => send('tabTopics', { topics: 3 });

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
});
afterEach(() => vi.useRealTimers());

/** Lets all the waiting end. */
async function outcome(asking: Promise<unknown>): Promise<unknown> {
  const settled = asking.then(
    (value) => value,
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  return settled;
}

describe('a question to the background', { tags: ['@case-23'] }, () => {
  test('is asked once where it is answered', async () => {
    asked.mockResolvedValue({ ok: true } as never);
    expect(await outcome(question())).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['fails', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['gets an empty answer', () => Promise.resolve(undefined)],
    ['is never answered', () => new Promise(() => {})],
  ])('is asked again where it %s', async (_, fault) => {
    asked.mockImplementationOnce(fault as never).mockImplementationOnce(fault as never);
    asked.mockResolvedValue({ ok: true } as never);
    expect(await outcome(question())).toBe(true);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  test('is not asked for ever', async () => {
    asked.mockImplementation(() => new Promise(() => {}) as never);
    expect(await outcome(question())).toBe('No answer to "tabTopics".');
    expect(asked).toHaveBeenCalledTimes(4);
  });

  test('takes an answer that comes while it is asked again', async () => {
    const slow = (said: string) => () =>
      new Promise((told) => setTimeout(() => told({ ok: said }), 3500));
    asked.mockImplementationOnce(slow('first') as never);
    asked.mockImplementation(slow('second') as never);
    expect(await outcome(question())).toBe('first');
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('that is answered with an error is not asked again', async () => {
    asked.mockResolvedValue({ error: 'no such thing' } as never);
    expect(await outcome(question())).toBe('no such thing');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
