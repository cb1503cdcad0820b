import { expect, test } from 'vitest';
import { neighboursOf } from '../../../entrypoints/library/neighbours.ts';
import { findSource, paragraphLines, shelvesOf } from '../../../entrypoints/library/sources.ts';
import { fakeTopic } from '../fake-topics.ts';

test('a source has a line for each paragraph, those that no statement cites included', () => {
  const [shelf] = shelvesOf([
    fakeTopic('a', { says: [['2014', 'Shared.', 1, 3]] }),
    fakeTopic('b', {
      says: [
        ['2014', 'Shared.', 1],
        ['2015', 'Own.', 3],
      ],
    }),
  ]);
  const source = shelf?.pack.sources[0];
  if (!shelf || !source) throw new Error('No shelf.');
  const lines = paragraphLines(shelf, source).map(({ paragraph, cited }) => [
    paragraph,
    cited.map(({ statement, topics }) => [statement.text, topics.map(({ name }) => name)]),
  ]);
  expect(lines).toEqual([
    [1, [['Shared.', ['a', 'b']]]],
    [2, []],
    [
      3,
      [
        ['Shared.', ['a']],
        ['Own.', ['b']],
      ],
    ],
  ]);
});

test('what names no paragraph rests on the source as a whole', () => {
  const [shelf] = shelvesOf([fakeTopic('a', { says: [['2014', 'A note.']] })]);
  const source = shelf && { ...shelf.pack.sources[0], id: 's', paragraphs: 0 };
  if (!shelf || !source) throw new Error('No shelf.');
  const lines = paragraphLines(shelf, source as (typeof shelf.pack.sources)[number]);
  expect(lines).toMatchObject([{ paragraph: 0, cited: [{ statement: { text: 'A note.' } }] }]);
});

test('sources are found by pack and id, and packs keep apart', () => {
  const shelves = shelvesOf([fakeTopic('a'), fakeTopic('b', { pack: 'q' }), fakeTopic('c')]);
  expect(shelves.map(({ pack, topics }) => [pack.id, topics.length])).toEqual([
    ['p', 2],
    ['q', 1],
  ]);
  expect(findSource(shelves, 'q/s')?.shelf.pack.id).toBe('q');
  expect(findSource(shelves, 'q/other')).toBeUndefined();
});

test('relations are read from both sides', () => {
  const tie = (ref: string, relation: string) =>
    ({ ref: `p/${ref}`, name: ref, kind: 'event', relation }) as const;
  const topic = fakeTopic('a', { related: [tie('b', 'led to')] });
  const others = [
    fakeTopic('b', { related: [tie('a', 'came from')] }),
    fakeTopic('c', { related: [tie('a', 'hid')] }),
    fakeTopic('d', { related: [tie('b', 'saw')] }),
  ];
  expect(neighboursOf(topic, [topic, ...others])).toMatchObject([
    { name: 'b', outward: ['led to'], inward: ['came from'] },
    { name: 'c', outward: [], inward: ['hid'] },
  ]);
});
