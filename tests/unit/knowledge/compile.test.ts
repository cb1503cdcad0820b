import { expect, test } from 'vitest';
import { topicCards, topicSpecs } from '../../../core/knowledge/compile.ts';
import { coverage } from '../../../core/knowledge/coverage.ts';
import { buildIndex, spot } from '../../../core/spotting/index.ts';
import { edited, packOf, read, sample } from './sample-pack.ts';

const rock = 'topics/gull-rock.yaml';

test('specs hold the vocabulary of all languages under references, and no prose', () => {
  const specs = topicSpecs(packOf(read()));
  expect(specs).toEqual([
    {
      id: 'lighthouses/gull-rock',
      kind: 'concept',
      names: ['Gull Rock', 'light + {Gull,gulls}', 'Möwenfelsen'],
      shorthands: [],
      decoys: [],
      context: [],
      telltale: [],
      against: [],
      qualifiers: [],
      related: [],
      translated: { Möwenfelsen: ['de'] },
      years: [],
      months: [],
    },
    {
      id: 'lighthouses/mara-rowe',
      kind: 'person',
      names: ['Mara Rowe'],
      shorthands: ['Rowe'],
      decoys: [],
      context: ['lighthouse', 'keeper'],
      telltale: [],
      against: [],
      qualifiers: [],
      related: ['lighthouses/gull-rock'],
      translated: {},
      years: [],
      months: [],
    },
  ]);
});

test('a form that two languages share is in the spec once', () => {
  const both = edited(rock, '[Möwenfelsen]', '[Möwenfelsen]\n    nl:\n      names: [Möwenfelsen]');
  const [spec] = topicSpecs(packOf(read(both)));
  expect(spec?.names).toEqual(['Gull Rock', 'light + {Gull,gulls}', 'Möwenfelsen']);
  expect(spec?.translated).toEqual({ Möwenfelsen: ['de', 'nl'] });
});

test('an event has the years of its statements, unless one reaches back without a beginning', () => {
  const dated = edited(rock, 'kind: concept', 'kind: event');
  const open = { [rock]: dated[rock]?.replace('date: 1999-03', 'date: ../1999-03') };
  expect(topicSpecs(packOf(read(dated)))[0]).toMatchObject({ years: ['1999'], months: [3] });
  expect(topicSpecs(packOf(read(open)))[0]).toMatchObject({ years: [], months: [] });
});

test('an index of the specs spots the topics', () => {
  const index = buildIndex(topicSpecs(packOf(read())));
  const [mentions] = spot(index, 'Mara Rowe left Gull Rock in the spring.');
  expect(mentions?.map(({ topic, surface }) => [topic, surface])).toEqual([
    ['lighthouses/mara-rowe', 'Mara Rowe'],
    ['lighthouses/gull-rock', 'Gull Rock'],
  ]);
});

test('cards hold prose, relations by name and where it comes from, and no vocabulary but names', () => {
  const pack = packOf(read());
  const { topics, ...info } = pack;
  const card = topicCards([pack])[1];
  expect(card).toEqual({
    ref: 'lighthouses/mara-rowe',
    name: 'Mara Rowe',
    names: ['Mara Rowe'],
    kind: 'person',
    summary: 'Last keeper of the light on Gull Rock.',
    statements: topics[1]?.statements,
    related: [
      {
        ref: 'lighthouses/gull-rock',
        name: 'Gull Rock',
        kind: 'concept',
        relation: 'kept the light on',
      },
    ],
    pack: { ...info, languages: ['en', 'de'] },
  });
});

test('coverage tells for each paragraph who cites it, and which none does', () => {
  const changes = edited('topics/mara-rowe.yaml', '[1, 2]', '[2]');
  const [gazette] = coverage(packOf(read(changes)));
  expect(gazette?.source.id).toBe('gazette');
  expect(gazette?.uncited).toEqual([1]);
  expect(
    gazette?.paragraphs.map(({ paragraph, citedBy }) => [
      paragraph,
      ...citedBy.map(({ topic, statement }) => `${topic} ${statement.date}`),
    ]),
  ).toEqual([[1], [2, 'gull-rock 1999-03', 'mara-rowe 1987/1999-03'], [3, 'mara-rowe 1999']]);
});

test('coverage keeps the sources apart', () => {
  const changes = {
    'pack.yaml': `${sample['pack.yaml']}  - {id: almanac, title: A, author: B, published: 1999-01-01, paragraphs: 1}\n`,
    'topics/mara-rowe.yaml': (sample['topics/mara-rowe.yaml'] as string).replaceAll(
      /( +)paragraphs/g,
      '$1source: gazette\n$1paragraphs',
    ),
    ...edited(rock, '    paragraphs: [2]', '    source: almanac\n    paragraphs: [1]'),
  };
  expect(coverage(packOf(read(changes))).map(({ uncited }) => uncited)).toEqual([[], []]);
});
