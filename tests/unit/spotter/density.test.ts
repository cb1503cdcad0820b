import { expect, test } from 'vitest';
import { type Density, thinOut } from '../../../entrypoints/spotter.content/density.ts';

const spots = (...topics: string[]) => topics.map((topic, n) => ({ mention: { topic }, n }));
const page = [
  { kind: 'text', spots: spots('obama', 'xi', 'obama') },
  { kind: 'heading', spots: spots('obama') },
  { kind: 'text', spots: spots('obama', 'snowden') },
  { kind: 'heading', spots: [] },
  { kind: 'text', spots: spots('obama') },
] as const;

test.each<[Density, string]>([
  ['all', 'obama xi obama obama obama snowden obama'],
  ['section', 'obama xi obama snowden obama'],
  ['page', 'obama xi snowden'],
])('density "%s" marks %s', (density, topics) => {
  expect(
    thinOut(page, density)
      .map(({ mention }) => mention.topic)
      .join(' '),
  ).toBe(topics);
});

test('hands back the very same objects', () => {
  expect(thinOut(page, 'page')[0]).toBe(page[0].spots[0]);
});
