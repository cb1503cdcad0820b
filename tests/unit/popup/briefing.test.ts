import { expect, test } from 'vitest';
import type { TopicCard } from '../../../core/knowledge/types.ts';
import { briefingOf } from '../../../entrypoints/popup/briefing.ts';

const topics = ['p/a', 'p/b', 'p/c'].map((ref) => ({ ref, name: ref }) as TopicCard);

test('a briefing lists the topics of the page, most mentioned first, ties in the order of the page', () => {
  const rows = briefingOf([tally('p/b', 1), tally('p/a', 3), tally('p/c', 1)], topics);
  expect(rows.map((row) => [row.card.ref, row.mentions, row.surface])).toEqual([
    ['p/a', 3, 'P/A'],
    ['p/b', 1, 'P/B'],
    ['p/c', 1, 'P/C'],
  ]);
});

test('a briefing leaves out topics that are not known', () => {
  expect(briefingOf([tally('gone/x', 9), tally('p/a', 1)], topics)).toHaveLength(1);
});

function tally(topic: string, mentions: number) {
  return { topic, mentions, surface: topic.toUpperCase() };
}
