import { describe, expect, test } from 'vitest';
import type { TopicCard, TopicKind } from '../../../core/knowledge/types.ts';
import { groupTopics } from '../../../entrypoints/options/group-topics.ts';

const topics = [
  topic('p/river', 'event', 'River flood', 'A flood in spring.'),
  topic('p/muller', 'person', 'Zoë Müller', 'Mayor of a small town.'),
  topic('p/adams', 'person', 'Bo Adams', 'Leads the water board.'),
];

describe('groupTopics', () => {
  test('groups by kind in the fixed order, by name inside a group, and leaves empty kinds out', () => {
    const { groups } = groupTopics(topics, [], '');
    expect(groups.map((group) => [group.kind, group.rows.map((row) => row.name)])).toEqual([
      ['person', ['Bo Adams', 'Zoë Müller']],
      ['event', ['River flood']],
    ]);
  });

  test.each([
    [[], 'on', 2],
    [['p/adams'], 'mixed', 1],
    [['p/adams', 'p/muller'], 'off', 0],
  ] as const)('a group with %j switched off is %s', (disabled, state, on) => {
    const [people] = groupTopics(topics, disabled, '').groups;
    expect(people).toMatchObject({ state, on, total: 2 });
  });

  test.each([
    ['muller', ['Zoë Müller']],
    ['ZOË', ['Zoë Müller']],
    ['  water ', ['Bo Adams']],
    ['adams leads', []],
    ['nobody', []],
  ])('searching %j finds %j by name or summary, not across them', (query, names) => {
    const { groups } = groupTopics(topics, [], query);
    expect(groups.flatMap((group) => group.rows.map((row) => row.name))).toEqual(names);
  });

  test('a search narrows what is found and never what there is', () => {
    const { all, found } = groupTopics(topics, ['p/muller', 'old/gone'], 'muller');
    expect(all).toMatchObject({ on: 2, total: 3, state: 'mixed' });
    expect(found).toMatchObject({ on: 0, total: 1, state: 'off', refs: ['p/muller'] });
  });
});

function topic(ref: string, kind: TopicKind, name: string, summary: string): TopicCard {
  const pack = { id: 'p', title: 'P', version: '1.0.0', license: 'MIT', language: 'en' };
  return {
    ref,
    kind,
    name,
    summary,
    statements: [],
    related: [],
    names: [],
    pack: { ...pack, asOf: '2020-01-01', sources: [], languages: ['en'] },
  };
}
