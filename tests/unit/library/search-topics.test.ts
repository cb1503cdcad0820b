import { expect, test } from 'vitest';
import { TopicSearch } from '../../../core/topic-search.ts';
import { fakeTopic } from '../fake-topics.ts';

const topics = [
  fakeTopic('statement', { says: [['2014', 'A beacon burned.']] }),
  fakeTopic('summary', { summary: 'Beacon and tower.' }),
  fakeTopic('alias', { names: ['Leuchtturm', 'Beacon House'] }),
  fakeTopic('Beacon', { says: [['2014', 'It was lit.']] }),
];

const found = (query: string) => new TopicSearch(topics).find(query).found;
const names = (query: string) => found(query).map(({ card }) => card.name);

test('names come first, then other names, summaries, statements', () => {
  expect(names('beacon')).toEqual(['Beacon', 'alias', 'summary', 'statement']);
});

test('every word must be there, in whichever field', () => {
  expect(names('beacon lit')).toEqual(['Beacon']);
  expect(names('beacon absent')).toEqual([]);
});

test('nothing typed finds all, in their order, without statements', () => {
  expect(names('  ')).toEqual(['statement', 'summary', 'alias', 'Beacon']);
  expect(found('').every(({ statements }) => statements.length === 0)).toBe(true);
});

test('the statements that hold a word come along, three at most', () => {
  const says = [1, 2, 3, 4, 5].map((n) => ['2014', `Wave number ${n}.`] as const);
  const search = new TopicSearch([fakeTopic('sea', { says: [['2014', 'Calm.'], ...says] })]);
  const [sea] = search.find('wave').found;
  expect(sea?.statements.map(({ text }) => text)).toEqual([
    'Wave number 1.',
    'Wave number 2.',
    'Wave number 3.',
  ]);
  expect(sea?.more).toBe(2);
});
