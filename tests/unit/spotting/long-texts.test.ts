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
  ])('"%s" is read to its end', (unit) => {
    const text = fill(unit, 100_000);
    const [, mentions = []] = spotWithPacks(spotters, [title, { text, kind: 'text' }], {});
    expect(mentions.every(({ start, surface }) => text.startsWith(surface, start))).toBe(true);
  });

  it('beginnings of descriptions is read to its end', () => {
    const scan = spotter.spotter.scan(fill('Xi ', 1_000_000));
    expect(scan?.candidates.length).toBeGreaterThan(1000);
  });

  it('invisible characters is cut into words', () => {
    const word = `Snow${fill('\u200B', 2_000_000)}den`;
    expect(tokenize(word)).toHaveLength(1);
  });
});
