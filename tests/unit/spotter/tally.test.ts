import { expect, test } from 'vitest';
import {
  mergeTallies,
  parseTally,
  sameTally,
  tallyOf,
} from '../../../entrypoints/spotter/tally.ts';

const mention = (topic: string, surface: string) => ({
  topic,
  surface,
  start: 0,
  end: surface.length,
  why: { alias: surface, class: 'name' as const, rule: 'name' },
});

test('counts by topic, most mentioned first, with the form that comes first', () => {
  expect(
    tallyOf([mention('xi', 'Xi Jinping'), mention('nsa', 'NSA'), mention('nsa', 'agency')]),
  ).toEqual([
    { topic: 'nsa', mentions: 2, surface: 'NSA' },
    { topic: 'xi', mentions: 1, surface: 'Xi Jinping' },
  ]);
});

test('merges frames: counts add up, the first frame names the form', () => {
  const top = [{ topic: 'xi', mentions: 1, surface: 'Xi Jinping' }];
  const child = [
    { topic: 'nsa', mentions: 1, surface: 'NSA' },
    { topic: 'xi', mentions: 2, surface: 'Xi' },
  ];
  expect(mergeTallies([top, child])).toEqual([
    { topic: 'xi', mentions: 3, surface: 'Xi Jinping' },
    { topic: 'nsa', mentions: 1, surface: 'NSA' },
  ]);
});

test('tells a changed tally from an equal one', () => {
  const one = [{ topic: 'xi', mentions: 1, surface: 'Xi' }];
  expect(sameTally(one, [{ topic: 'xi', mentions: 1, surface: 'Xi' }])).toBe(true);
  expect(sameTally(one, [{ topic: 'xi', mentions: 2, surface: 'Xi' }])).toBe(false);
  expect(sameTally(one, [])).toBe(false);
});

test.each([
  ['no list', 'xi'],
  ['nothing', undefined],
  ['a null entry', [null]],
  ['a count that is none', [{ topic: 'xi', surface: 'Xi', mentions: -1 }]],
  ['a count without end', [{ topic: 'xi', surface: 'Xi', mentions: Number.POSITIVE_INFINITY }]],
  ['a topic that is no string', [{ topic: {}, surface: 'Xi', mentions: 1 }]],
])('takes %s from another frame for no tally', (_, sent) => {
  expect(parseTally(sent)).toEqual([]);
});

test('keeps the good entries of a tally from another frame', () => {
  const good = { topic: 'xi', surface: 'Xi', mentions: 1 };
  expect(parseTally([good, {}])).toEqual([good]);
});
