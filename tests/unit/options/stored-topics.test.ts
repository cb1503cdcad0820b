import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../core/knowledge/types.ts';
import { storedPackOf } from '../../../core/packs/stored-pack.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import {
  packViews,
  restoreStoredPack,
  storedTopics,
  switchStoredPack,
} from '../../../entrypoints/options/stored-topics.ts';
import { madePack, madeTopic } from '../../e2e/support/made-pack.ts';

const coast = stored('coast', ['Tern', 'Öland', 'Gull Rock', 'gull']);
const hills = stored('hills', ['Gull Hill']);
const settings: Settings = {
  ...defaultSettings,
  disabledPacks: ['hills'],
  disabledTopics: ['coast/tern', 'other/x'],
};

describe('the topics of stored packs', () => {
  test('stand in order of their names, with how many are on', () => {
    expect(packViews([coast, hills], settings, '')).toMatchObject([
      {
        isOff: false,
        rows: [{ name: 'gull' }, { name: 'Gull Rock' }, { name: 'Öland' }, { name: 'Tern' }],
        on: 3,
        total: 4,
        state: 'mixed',
      },
      { isOff: true, rows: [{ name: 'Gull Hill' }], on: 0, total: 1, state: 'off' },
    ]);
  });

  test.each([
    ['gull', [['gull', 'Gull Rock'], ['Gull Hill']]],
    [' OLAND ', [['Öland']]],
    ['nothing', []],
  ])('are found by name: %j', (query, names) => {
    const views = packViews([coast, hills], settings, query);
    expect(views.map(({ rows }) => rows.map(({ name }) => name))).toEqual(names);
  });

  test('of a pack go and come as one, and undo leaves what else has changed', () => {
    const off = switchStoredPack(settings, 'coast', false);
    expect(off.disabledPacks).toEqual(['hills', 'coast']);
    expect(packViews([coast], off, '')).toMatchObject([{ on: 0, state: 'off' }]);
    const on = switchStoredPack(off, 'coast', true);
    expect(on).toMatchObject({ disabledPacks: ['hills'], disabledTopics: ['other/x'] });
    const later: Settings = { ...on, theme: 'dark', disabledPacks: [] };
    expect(restoreStoredPack(later, 'coast', settings)).toEqual({
      ...later,
      disabledTopics: ['other/x', 'coast/tern'],
    });
    expect(restoreStoredPack(on, 'hills', settings).disabledPacks).toEqual(['hills']);
  });
});

function stored(id: string, names: readonly string[]) {
  const topics = names.map(
    (name, n): Topic => ({ ...madeTopic(name), id: n === 0 ? 'tern' : `t-${n}` }),
  );
  const pack = madePack(id, topics);
  const entries = pack.topics.map((topic) => ({ ...topic, ref: `${id}/${topic.id}` }));
  return storedTopics(storedPackOf(pack, 'imported'), entries);
}
