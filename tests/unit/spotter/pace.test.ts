import { expect, test } from 'vitest';
import { restAfter } from '../../../entrypoints/spotter/pace.ts';

test.each([
  ['a trifle', 0.2, 100],
  ['a large page', 20, 400],
  ['an enormous page', 900, 2000],
])('after %s of %d ms the page has its peace for %d ms', (_, busy, rest) => {
  expect(restAfter(busy)).toBe(rest);
});
