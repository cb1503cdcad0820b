import { expect, test } from 'vitest';
import { elsewhereOf } from '../../../entrypoints/popup/elsewhere.ts';
import { fakeTopic } from '../fake-topics.ts';

const on = { disabledTopics: [], disabledPacks: [] };
const tie = (id: string) => ({ ref: `p/${id}`, name: id, kind: 'event', relation: 'saw' }) as const;
const row = (id: string, ...related: readonly string[]) => ({
  card: fakeTopic(id, { related: related.map(tie) }),
  mentions: 1,
  surface: id,
});

test('topics that are tied to the page and not on it come, the one with most ties first', () => {
  const rows = [row('a', 'b', 'x'), row('b', 'a', 'x', 'y')];
  expect(elsewhereOf(rows, on).map(({ name, to }) => [name, to])).toEqual([
    ['x', ['a', 'b']],
    ['y', ['b']],
  ]);
});

test('what is switched off was not looked for, so nothing is said of it', () => {
  const rows = [row('a', 'x', 'y')];
  expect(elsewhereOf(rows, { ...on, disabledTopics: ['p/x'] })).toMatchObject([{ name: 'y' }]);
  expect(elsewhereOf(rows, { ...on, disabledPacks: ['p'] })).toEqual([]);
});

test('a topic tied twice to one of the page counts once, and there are five at most', () => {
  const [first, ...others] = elsewhereOf([row('a', 'x', 'x', '1', '2', '3', '4', '5')], on);
  expect(first?.to).toEqual(['a']);
  expect(others).toHaveLength(4);
});
