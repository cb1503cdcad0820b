import index from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { packSpotter, spotWithPacks } from '../../../core/pack-spotter.ts';
import { tokenize } from '../../../core/spotting/tokens.ts';
import type { Block } from '../../../core/spotting/types.ts';

const spotter = packSpotter(index);
/** Twice the same, as two packs have it that know the same topics. */
const spotters = [spotter, { ...spotter, pack: 'another' }];
const title: Block = { text: 'Edward Snowden and Xi Jinping', kind: 'title' };

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** Reading each of them takes a second or two; where time grows with the square of the length, minutes. */
const patience = 30_000;

describe('a text that is all', { tags: ['@case-34'], timeout: patience }, () => {
  it.each([
    'NSA ',
    'its Department of Justice, ',
    'former NSA contractor ',
    'Michelle Obama, Barack Obama and Obama, ',
    '“Snowden” ',
  ])('"%s" is read to its end', async (unit) => {
    const text = fill(unit, 100_000);
    const [, mentions = []] = await spotWithPacks(spotters, [title, { text, kind: 'text' }], {});
    expect(mentions.every(({ start, surface }) => text.startsWith(surface, start))).toBe(true);
  });

  it('names, or beginnings of descriptions, is searched until it is plain that nobody reads it', () => {
    const scan = spotter.spotter.scan(fill('Xi ', 1_000_000));
    const found = scan?.candidates.length ?? 0;
    expect(found).toBeGreaterThan(1000);
    expect(found).toBeLessThan(20_000);
  });

  it('names is so in many short ones as well', async () => {
    const short: Block = { text: fill('Xi Jinping, ', 12_000), kind: 'text' };
    const page = Array.from({ length: 100 }, () => short);
    const mentions = (await spotWithPacks(spotters, page, {})).flat();
    expect(mentions.length).toBeGreaterThan(10_000);
    expect(mentions.length).toBeLessThanOrEqual(21_000);
    expect(mentions[0]).toMatchObject({ surface: 'Xi Jinping', start: 0 });
  });

  it('invisible characters is cut into words', () => {
    const word = `Snow${fill('\u200B', 2_000_000)}den`;
    expect(tokenize(word)).toHaveLength(1);
  });
});
