import { describe, expect, test } from 'vitest';
import { keepInside } from '../../entrypoints/card/keep-inside.ts';

/** A viewport of 700 px, in which a card may be 420 px high. */
const at = (side: 'below' | 'above', top: number, height: number, most = 420, viewport = 700) =>
  keepInside(side, top, height, most, viewport);

describe('a card that fits', () => {
  test('hangs from its top edge below the mention', () => {
    expect(at('below', 200, 300)).toEqual({ side: 'below', edge: 200, maxHeight: 420 });
  });

  test('stands on its bottom edge above the mention', () => {
    expect(at('above', 200, 300)).toEqual({ side: 'above', edge: 500, maxHeight: 420 });
  });
});

describe('a card with too little room', () => {
  test('ends at the margin below', () => {
    expect(at('below', 500, 420)).toEqual({ side: 'below', edge: 500, maxHeight: 192 });
  });

  test('begins at the margin above', () => {
    expect(at('above', -120, 420)).toEqual({ side: 'above', edge: 300, maxHeight: 292 });
  });

  test('covers the mention rather than become unreadable', () => {
    expect(at('below', 640, 420)).toEqual({ side: 'below', edge: 532, maxHeight: 160 });
    expect(at('above', -380, 420)).toEqual({ side: 'above', edge: 168, maxHeight: 160 });
  });

  test('never leaves a frame lower than that', () => {
    expect(at('below', 60, 400, 84, 100)).toEqual({ side: 'below', edge: 8, maxHeight: 84 });
  });
});

test('short content leaves the card where it is and only bounds its growth', () => {
  expect(at('below', 600, 60)).toEqual({ side: 'below', edge: 600, maxHeight: 92 });
});
