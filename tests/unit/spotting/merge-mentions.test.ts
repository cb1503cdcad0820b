import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMentions } from '../../../core/spotting/merge-mentions.ts';
import { type Mention, topicsOf } from '../../../core/spotting/types.ts';

const text = 'The U.S. Justice Department Building stands there.';

function mention(topic: string, surface: string): Mention {
  const start = text.indexOf(surface);
  const why = { alias: surface, class: 'name', rule: `of ${topic}` } as const;
  return { topic, start, end: start + surface.length, surface, why };
}

const byName = ({ topic }: Mention): number => topic.charCodeAt(0);
const merged = (...lists: Mention[][]) =>
  mergeMentions(lists, byName).map((one) => `${one.surface}: ${topicsOf(one).join()}`);

describe('mentions of several packs', () => {
  test('in the same place are one, in order of their packs, each with its own reason', () => {
    const [one] = mergeMentions([[mention('b', 'Justice')], [mention('a', 'Justice')]], byName);
    expect(one).toMatchObject({
      topic: 'a',
      why: { rule: 'of a' },
      also: [{ topic: 'b', why: { rule: 'of b' } }],
    });
  });

  test('that cover nearly the same are one, as long as the longer', () => {
    expect(
      merged([mention('a', 'Justice Department')], [mention('b', 'U.S. Justice Department')]),
    ).toEqual(['U.S. Justice Department: a,b']);
  });

  test('that lie within a much longer one give way', () => {
    expect(merged([mention('a', 'Justice')], [mention('b', 'U.S. Justice Department')])).toEqual([
      'U.S. Justice Department: b',
    ]);
  });

  test('that overlap leave the longer', () => {
    expect(
      merged([mention('a', 'U.S. Justice')], [mention('b', 'Justice Department Building')]),
    ).toEqual(['Justice Department Building: b']);
  });

  test('of the same topic are named once', () => {
    expect(merged([mention('a', 'Justice')], [mention('a', 'Justice')])).toEqual(['Justice: a']);
  });

  test('in different places stay, in order', () => {
    expect(merged([mention('a', 'stands')], [mention('b', 'U.S.')])).toEqual([
      'U.S.: b',
      'stands: a',
    ]);
  });

  test('whatever they are, the result never overlaps and loses no place', () => {
    const span = fc.tuple(
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('a', 'b', 'c'),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const lists = ['a', 'b', 'c'].map((pack) =>
          spans
            .filter(([, , of]) => of === pack)
            .map(([start, length], n): Mention => {
              const surface = 'x'.repeat(length);
              const why = { alias: surface, class: 'name', rule: 'name' } as const;
              return { topic: `${pack}${n}`, start, end: start + length, surface, why };
            }),
        );
        const result = mergeMentions(lists, byName);
        for (const [n, one] of result.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(result[n - 1]?.end ?? 0);
        }
        for (const one of lists.flat()) {
          expect(result.some(({ start, end }) => start < one.end && one.start < end)).toBe(true);
        }
      }),
    );
  });
});
