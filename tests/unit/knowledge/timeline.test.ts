import { expect, test } from 'vitest';
import type { TopicCard } from '../../../core/knowledge/types.ts';
import { timelineOf } from '../../../core/timeline.ts';

test('a timeline puts the statements of all topics in the order of time', () => {
  const moments = timelineOf([
    card('p/a', ['2015-02-10', 'third'], ['2014', 'first']),
    card('p/b', ['2014-05/2014-06', 'second'], ['no date', 'last']),
  ]);
  expect(shown(moments)).toEqual([
    ['2014', ['p/a first']],
    ['2014-05/2014-06', ['p/b second']],
    ['2015-02-10', ['p/a third']],
    ['no date', ['p/b last']],
  ]);
});

test('statements of one date stand together, the weightier topic first', () => {
  const moments = timelineOf([
    card('p/a', ['2014-05', 'charged'], ['2015', 'later']),
    card('p/b', ['2014-05', 'denied']),
  ]);
  expect(shown(moments)).toEqual([
    ['2014-05', ['p/a charged', 'p/b denied']],
    ['2015', ['p/a later']],
  ]);
});

test('a statement that two topics share comes once, under the weightier topic', () => {
  const shared = ['2015', 'same words'] as const;
  expect(shown(timelineOf([card('p/a', shared), card('p/b', shared)]))).toEqual([
    ['2015', ['p/a same words']],
  ]);
});

test('a date after the end of the pack’s knowledge still lies ahead', () => {
  const moments = timelineOf([card('p/a', ['2015-02-11', 'now'], ['2015-09', 'a visit'])]);
  expect(moments.map((moment) => moment.ahead)).toEqual([false, true]);
});

function shown(moments: ReturnType<typeof timelineOf>) {
  return moments.map(({ date, entries }) => [
    date,
    entries.map((entry) => `${entry.card.ref} ${entry.statement.text}`),
  ]);
}

function card(ref: string, ...statements: readonly (readonly [string, string])[]): TopicCard {
  return {
    ref,
    pack: { asOf: '2015-02-11' },
    statements: statements.map(([date, text]) => ({ date, text })),
  } as unknown as TopicCard;
}
