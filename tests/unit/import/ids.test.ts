import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFor, idsFor } from '../../../core/import/ids.ts';
import { idForm } from '../../../core/knowledge/pack-schema.ts';

test('an id can be read where its name is in Latin letters', () => {
  expect(['Zur Lage: Öl & Gas', 'U.S. Navy', 'Crème brûlée'].map(idFor)).toEqual([
    'zur-lage-ol-gas',
    'us-navy',
    'creme-brulee',
  ]);
});

test('what would read alike is told apart, the same way whatever stands between', () => {
  const [first, second] = idsFor(['Gull Rock', 'Gull-Rock']);
  expect(first).toBe('gull-rock');
  expect(second).toMatch(/^gull-rock-[a-z0-9]{4,}$/);
  expect(idsFor(['Gull Rock', 'Gull, Rock', 'Tern', 'Gull-Rock']).at(-1)).toBe(second);
});

test('any names have sound ids, each its own', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 })), (names) => {
      const ids = idsFor(names);
      expect(new Set(ids).size).toBe(names.length);
      for (const id of ids) {
        expect(id).toMatch(idForm);
        expect(id.length).toBeLessThanOrEqual(80);
      }
    }),
  );
});
