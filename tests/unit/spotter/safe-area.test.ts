import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnPath, type Rect, zoneOf } from '../../../entrypoints/spotter/safe-area.ts';

/*
 *   mention (100..160, 50..66)        from (130, 60)
 *        ┌──────────────────────┐
 *        │ card                 │     (40..360, 80..300)
 *        └──────────────────────┘
 */
const mention: Rect = { left: 100, top: 50, right: 160, bottom: 66 };
const card: Rect = { left: 40, top: 80, right: 360, bottom: 300 };
const from = { x: 130, y: 60 };
const scene = { mention: [mention], card, from };

describe('zoneOf', () => {
  test.each([
    ['in the mention', { x: 110, y: 60 }, 'mention'],
    ['a hair beside the letters', { x: 161, y: 67 }, 'mention'],
    ['in the card', { x: 200, y: 200 }, 'card'],
    ['on the card where it covers the mention', { x: 150, y: 81 }, 'card'],
    ['in the gap, straight down', { x: 130, y: 75 }, 'path'],
    ['in the gap, at a slant towards a far corner', { x: 180, y: 72 }, 'path'],
    ['a little beside the straight way', { x: 57, y: 75 }, 'path'],
    ['above the mention', { x: 130, y: 20 }, 'away'],
    ['beside the mention', { x: 300, y: 55 }, 'away'],
    ['below the card', { x: 200, y: 330 }, 'away'],
  ] as const)('%s', (_, point, zone) => {
    expect(zoneOf(point, scene)).toBe(zone);
  });

  test('knows no path before the pointer was in the mention', () => {
    expect(zoneOf({ x: 130, y: 75 }, { ...scene, from: undefined })).toBe('away');
  });

  test('counts every line of a mention', () => {
    const second = { left: 10, top: 66, right: 50, bottom: 82 };
    const lines = { ...scene, card: undefined, mention: [mention, second] };
    expect(zoneOf({ x: 20, y: 75 }, lines)).toBe('mention');
  });
});

describe('isOnPath', () => {
  const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
  const point = fc.record({ x: coordinate, y: coordinate });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const inCard = fc
    .tuple(share, share)
    .map(([x, y]) => ({ x: card.left + x * 320, y: card.top + y * 220 }));

  test('holds for every point between the start and the card', () => {
    fc.assert(
      fc.property(point, inCard, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, t) => {
        const between = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
        // Rounding may put a point on an edge a hair outside.
        const roomy = { left: 39, top: 79, right: 361, bottom: 301 };
        expect(isOnPath(between, a, roomy)).toBe(true);
      }),
    );
  });

  test('fails for every point behind the start', () => {
    const outside = point.filter(({ x, y }) => x < 30 || x > 370 || y < 70 || y > 310);
    fc.assert(
      fc.property(outside, inCard, fc.double({ min: 0.01, max: 10, noNaN: true }), (a, b, t) => {
        const behind = { x: a.x - (b.x - a.x) * t, y: a.y - (b.y - a.y) * t };
        expect(isOnPath(behind, a, card)).toBe(false);
      }),
    );
  });
});
