import { expect, test } from 'vitest';
import { restAfter } from '../../../entrypoints/spotter/pace.ts';

test.each([
  ['a trifle', 0.2, 8, 100],
  ['a large page', 20, 60, 400],
  ['an enormous page', 900, 300, 2000],
  ['a small page that takes much deciding', 2, 700, 700],
])('after %s of %d ms and an answer of %d ms there is peace for %d ms', (_, busy, waited, rest) => {
  expect(restAfter(busy, waited)).toBe(rest);
});
