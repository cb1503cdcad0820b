import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePacks, isSamePack } from '../../../core/import/compare-packs.ts';
import type { Pack } from '../../../core/knowledge/types.ts';
import { packOf, read } from '../knowledge/sample-pack.ts';

const pack = packOf(read());

describe('two packs', () => {
  test('are the same whatever the order of their keys', () => {
    expect(isSamePack(pack, reversed(pack) as Pack)).toBe(true);
    expect(comparePacks(pack, reversed(pack) as Pack).changed).toEqual([]);
  });

  test('differ as soon as anything in them does', () => {
    const places = pathsOf(pack);
    expect(places.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        expect(isSamePack(pack, changedAt(pack, path) as Pack)).toBe(false);
        expect(isSamePack(changedAt(pack, path) as Pack, pack)).toBe(false);
      }),
    );
  });

  test('differ by a topic that came, went or changed', () => {
    const [rock, keeper] = pack.topics as [Pack['topics'][0], Pack['topics'][0]];
    const after = {
      ...pack,
      topics: [
        { ...rock, name: 'The Rock' },
        { ...keeper, id: 'new' },
      ],
    };
    expect(comparePacks(pack, after)).toEqual({
      added: ['Mara Rowe'],
      removed: ['Mara Rowe'],
      changed: ['The Rock'],
    });
  });
});

type Path = readonly (string | number)[];

/** The places of all values that hold no others. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
}

function changedAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return `${value} otherwise`;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[step] = changedAt(copy[step], rest);
  return copy;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
