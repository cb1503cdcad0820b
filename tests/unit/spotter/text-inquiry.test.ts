import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../../core/messaging.ts';
import { TextInquiry } from '../../../entrypoints/spotter/text-inquiry.ts';

vi.mock('../../../core/messaging.ts', () => ({ send: vi.fn() }));

const sent = vi.mocked(send);
const letters = (): string[][] =>
  sent.mock.calls.map(([, params]) => (params as unknown as { texts: string[] }).texts);

const brought = (): unknown[] =>
  sent.mock.calls.map(([, params]) => (params as unknown as { bring?: string }).bring);

/** The background, which finds what speaks of a gull. */
const answer = (async (_: string, { texts }: { texts: readonly string[] }) =>
  texts.flatMap((text, n) => (text.includes('gull') ? [n] : []))) as unknown as typeof send;

beforeEach(() => {
  sent.mockReset();
  sent.mockImplementation(answer);
});

describe('texts', () => {
  it('are asked about together, each once, and told apart from then on', async () => {
    const inquiry = new TextInquiry(() => false);
    for (const text of ['a gull', 'a tern', 'a gull']) {
      expect(inquiry.holds(text)).toBeUndefined();
    }
    await inquiry.finish();
    expect(letters()).toEqual([['a gull', 'a tern']]);
    expect(inquiry.holds('a gull')).toBe(true);
    expect(inquiry.holds('a tern')).toBe(false);
    await inquiry.finish();
    expect(letters()).toHaveLength(1);
  });

  it('without a letter are nobody’s business', async () => {
    const inquiry = new TextInquiry(() => false);
    for (const text of ['12:45', ' 3,50 €', '…', '2015-02-11']) {
      expect(inquiry.holds(text)).toBe(false);
    }
    await inquiry.finish();
    expect(sent).not.toHaveBeenCalled();
    for (const text of ['U.N.', 'é', '斯诺登', 'Обама'])
      expect(inquiry.holds(text)).toBeUndefined();
  });

  it('of a long page go out while it is still being read, one letter after the other', async () => {
    const inquiry = new TextInquiry(() => false);
    const long = (n: number): string => `${n} gull `.repeat(3000);
    for (let n = 0; n < 5; n += 1) inquiry.holds(long(n));
    expect(letters()).toHaveLength(1);
    for (let n = 5; n < 8; n += 1) inquiry.holds(long(n));
    expect(letters()).toHaveLength(1);
    await inquiry.finish();
    expect(letters().length).toBeGreaterThan(1);
    expect(letters().flat()).toHaveLength(8);
    for (let n = 0; n < 8; n += 1) expect(inquiry.holds(long(n))).toBe(true);
  });

  it('of a letter that is on its way are not asked about again', async () => {
    const inquiry = new TextInquiry(() => false);
    const long = 'gull '.repeat(20_000);
    for (const text of [long, long]) expect(inquiry.holds(text)).toBeUndefined();
    await inquiry.finish();
    expect(letters()).toEqual([[long]]);
  });

  it('that nobody answered about are asked about the next time', async () => {
    sent.mockRejectedValueOnce(new Error('No answer'));
    const inquiry = new TextInquiry(() => false);
    inquiry.holds('a gull');
    await expect(inquiry.finish()).rejects.toThrow('No answer');
    expect(inquiry.holds('a gull')).toBeUndefined();
    await inquiry.finish();
    expect(inquiry.holds('a gull')).toBe(true);
  });

  it('are asked about anew when the topics have changed, even while an answer is on its way', async () => {
    let say = (_: readonly number[]): void => {};
    sent.mockImplementationOnce((() => new Promise((told) => (say = told))) as typeof send);
    const inquiry = new TextInquiry(() => false);
    inquiry.holds('a gull');
    const finished = inquiry.finish();
    inquiry.forget();
    say([]);
    await finished;
    expect(inquiry.holds('a gull')).toBeUndefined();
    await inquiry.finish();
    expect(inquiry.holds('a gull')).toBe(true);
    inquiry.forget();
    expect(inquiry.holds('a gull')).toBeUndefined();
  });

  it('bring the second half while it is missing', async () => {
    let isMissing = true;
    const inquiry = new TextInquiry(() => isMissing);
    inquiry.holds('a tern');
    await inquiry.finish();
    inquiry.holds('a gull');
    await inquiry.finish();
    isMissing = false;
    inquiry.holds('a skua');
    await inquiry.finish();
    expect(brought()).toEqual(['marking', 'marking', undefined]);
  });

  it('behind a letter that nobody answered wait for the next time', async () => {
    sent.mockRejectedValueOnce(new Error('No answer'));
    const inquiry = new TextInquiry(() => false);
    for (const text of ['gull '.repeat(20_000), 'tern '.repeat(20_000)]) inquiry.holds(text);
    await expect(inquiry.finish()).rejects.toThrow('No answer');
    expect(letters()).toHaveLength(1);
    await inquiry.finish();
    expect(inquiry.holds('gull '.repeat(20_000))).toBe(true);
    expect(inquiry.holds('tern '.repeat(20_000))).toBe(false);
  });

  it('are forgotten between readings once there are many', async () => {
    const inquiry = new TextInquiry(() => false);
    inquiry.holds('gull');
    await inquiry.finish();
    inquiry.begin();
    expect(inquiry.holds('gull')).toBe(true);
    for (let n = 0; n < 6000; n += 1) inquiry.holds(`gull of a length, number ${n}`);
    await inquiry.finish();
    expect(inquiry.holds('gull')).toBe(true);
    inquiry.begin();
    expect(inquiry.holds('gull')).toBeUndefined();
  });
});
