import index from 'virtual:knowledge/index';
import { describe, expect, it } from 'vitest';
import { packSpotter, spotWithPacks } from '../../../core/pack-spotter.ts';
import { tokenize } from '../../../core/spotting/tokens.ts';
import type { Block } from '../../../core/spotting/types.ts';

const spotter = packSpotter(index);
/** Twice the same, as two packs have it that know the same topics. */
const spotters = [spotter, { ...spotter, pack: 'another' }];
const title: Block = { text: 'Edward Snowden and Xi Jinping', kind: 'title' };

/** How long it takes, in milliseconds. */
function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Five times as much must not take much more than five times as long; where all is quick nobody minds. */
function expectLinear(run: (length: number) => unknown): void {
  run(6000);
  const short = timeOf(() => run(6000));
  expect(timeOf(() => run(30_000))).toBeLessThan(Math.max(400, 10 * short));
}

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

describe('a text that is all', { tags: ['@case-34'] }, () => {
  it.each([
    'Snowden ',
    'NSA ',
    'its Department of Justice, ',
    'White House ',
    'former NSA contractor ',
    'Michelle Obama, Barack Obama and Obama, ',
    'Obama Visits Xi ',
    '“Snowden” ',
    'Сноуден ',
    '斯诺登，',
  ])('"%s" is read in time that grows with its length', (unit) => {
    expectLinear((length) =>
      spotWithPacks(spotters, [title, { text: fill(unit, length), kind: 'text' }], {}),
    );
  });

  it('invisible characters is cut into words in time that grows with its length', () => {
    expectLinear((length) => tokenize(`Snow${fill('\u200B', 5 * length)}den`));
  });
});
