import { expect, test } from 'vitest';
import { inOrder, movePack, packOf } from '../../core/pack-order.ts';
import { defaultSettings } from '../../core/settings.ts';

const ids = ['bundled', 'one', 'two'];
const moved = (id: string, by: -1 | 1, packOrder: readonly string[] = []) =>
  movePack({ ...defaultSettings, packOrder }, ids, id, by).packOrder;

test('packs stand as they come until the reader moves one', () => {
  expect(inOrder(ids, defaultSettings)).toEqual(ids);
  expect(moved('two', -1)).toEqual(['bundled', 'two', 'one']);
  expect(moved('bundled', 1)).toEqual(['one', 'bundled', 'two']);
});

test('a pack that comes later stands last, one that is gone leaves no gap', () => {
  expect(inOrder([...ids, 'three'], { packOrder: ['two', 'gone', 'bundled', 'one'] })).toEqual([
    'two',
    'bundled',
    'one',
    'three',
  ]);
});

test('notes come first until they get a place', () => {
  expect(inOrder([...ids, 'notes'], { packOrder: ['two'] })).toEqual([
    'notes',
    'two',
    'bundled',
    'one',
  ]);
  expect(inOrder(['one', 'notes'], { packOrder: ['one', 'notes'] })).toEqual(['one', 'notes']);
});

test('the first cannot go up, the last not down, an unknown one nowhere', () => {
  expect(moved('bundled', -1)).toEqual([]);
  expect(moved('two', 1)).toEqual([]);
  expect(moved('gone', 1)).toEqual([]);
});

test('a topic’s reference begins with its pack', () => {
  expect(packOf('us-china/snowden')).toBe('us-china');
});
