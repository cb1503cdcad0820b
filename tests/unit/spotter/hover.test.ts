import { describe, expect, test } from 'vitest';
import { hoverDelays } from '../../../entrypoints/spotter/hover.ts';
import { FakeReader } from './fake-reader.ts';

/*
 *            moved            rest timer            probed: a mention
 *   closed ────────▶ resting ───────────▶ probing ────────────────────▶ open
 *      ▲                │ pressed, typed,    │ probed: nothing           │ ▲
 *      │                │ scrolled, left     │                    left   │ │ back on the mention
 *      ├────────────────┴────────────────────┘                           ▼ │ or in the card
 *      └───────────── close timer, dismissed, pressed outside ───────── leaving
 */

const { rest, warmRest, close, cool } = hoverDelays;
const opened = (): FakeReader => new FakeReader().pointAt('A').wait(rest);
const place = (n: number) => ({ x: 100 + n * 10, y: 100 });

describe('closed -> resting -> open', () => {
  test('a pointer at rest on a mention opens its card after the delay, not before', () => {
    const reader = new FakeReader().pointAt('A').wait(rest - 1);
    expect(reader.card).toBeUndefined();
    expect(reader.wait(1).card).toBe('A');
  });

  test('a pointer that keeps moving opens nothing and asks the page nothing', () => {
    const reader = new FakeReader();
    for (let n = 0; n < 20; n += 1) reader.pointAt('A', place(n)).wait(rest - 1);
    expect(reader.card).toBeUndefined();
    expect(reader.probes).toBe(0);
  });

  test('a hand that trembles is at rest', () => {
    const reader = new FakeReader().pointAt('A', { x: 100, y: 100 }).wait(rest / 2);
    expect(reader.pointAt('A', { x: 102, y: 101 }).wait(rest / 2).card).toBe('A');
  });

  test('a rest on text without a mention asks once and opens nothing', () => {
    const reader = new FakeReader().pointAt(undefined).wait(10 * rest);
    expect(reader.card).toBeUndefined();
    expect(reader.probes).toBe(1);
  });

  test.each([
    ['a key', { type: 'interrupted' }],
    ['a press of the button', { type: 'pressed', zone: 'away' }],
    ['leaving the window', { type: 'left' }],
    [
      'a move with the button held down, as while selecting',
      { type: 'moved', at: place(1), zone: 'away', isPressed: true },
    ],
  ] as const)('%s ends the rest, and only a move begins another', (_, event) => {
    const reader = new FakeReader()
      .pointAt('A')
      .feed(event)
      .wait(10 * rest);
    expect(reader.card).toBeUndefined();
    expect(reader.pointAt('A', place(2)).wait(rest).card).toBe('A');
  });

  test('an answer that comes after the pointer went on opens nothing', () => {
    const reader = new FakeReader().pointAt('A').feed({ type: 'interrupted' });
    expect(reader.feed({ type: 'probed', target: 'A' }).card).toBeUndefined();
  });

  test('a tap opens at once', () => {
    expect(new FakeReader().feed({ type: 'asked', target: 'A' }).card).toBe('A');
  });
});

describe('a held card', () => {
  const held = (): FakeReader => opened().feed({ type: 'held', isHeld: true });

  test.each([
    ['moves away', { type: 'moved', at: place(9), zone: 'away', isPressed: false }],
    ['leaves the window', { type: 'left' }],
    ['presses elsewhere', { type: 'pressed', zone: 'away' }],
    ['types', { type: 'interrupted' }],
  ] as const)('stays when the reader %s', (_, event) => {
    expect(held().feed(event).wait(60_000).card).toBe('A');
  });

  test('stays though the pointer was on its way out, and gives no way to another mention', () => {
    const reader = opened().moveIn('away').feed({ type: 'held', isHeld: true });
    expect(reader.wait(close).card).toBe('A');
    expect(reader.pointAt('B').wait(60_000).card).toBe('A');
  });

  test('goes by Esc, by itself, and for a mention that is asked for', () => {
    expect(held().feed({ type: 'dismissed' }).card).toBeUndefined();
    expect(held().feed({ type: 'closed' }).pointAt('B').wait(rest).card).toBe('B');
    expect(held().feed({ type: 'asked', target: 'B' }).card).toBe('B');
  });

  test('that is released goes when the pointer leaves it', () => {
    const reader = held().feed({ type: 'held', isHeld: false });
    expect(reader.wait(60_000).card).toBe('A');
    expect(reader.moveIn('away').wait(close).card).toBeUndefined();
  });
});

describe('open -> leaving -> open', () => {
  test('the card stays while the pointer is on the mention, however long', () => {
    expect(opened().pointAt('A', place(1)).wait(60_000).card).toBe('A');
  });

  test('coming back to the mention in time keeps the card', () => {
    const reader = opened()
      .moveIn('away')
      .wait(close - 1);
    expect(reader.pointAt('A').wait(60_000).card).toBe('A');
  });

  test.each([
    ['a move that ends in it', (reader: FakeReader) => reader.moveIn('card')],
    ['its own word for it', (reader: FakeReader) => reader.feed({ type: 'enteredCard' })],
  ])('entering the card, told by %s, keeps it', (_, enter) => {
    const reader = opened()
      .moveIn('away')
      .wait(close - 1);
    expect(enter(reader).wait(60_000).card).toBe('A');
  });

  test('every step on the way to the card earns time anew', () => {
    const reader = opened();
    for (let n = 0; n < 10; n += 1) reader.moveIn('path', place(n)).wait(close - 1);
    expect(reader.card).toBe('A');
  });

  test('another mention on the way does not take the card', () => {
    const reader = opened();
    reader.moveIn('path', place(5));
    reader.under = 'B';
    expect(reader.wait(close - 1).card).toBe('A');
  });
});

describe('leaving -> closed', () => {
  test('the card closes after the delay, not before', () => {
    const reader = opened()
      .moveIn('away')
      .wait(close - 1);
    expect(reader.card).toBe('A');
    expect(reader.wait(1).card).toBeUndefined();
  });

  test('moving about elsewhere earns no time', () => {
    const reader = opened();
    for (let n = 0; n < 4; n += 1) reader.moveIn('away', place(n)).wait(close / 4);
    expect(reader.card).toBeUndefined();
  });

  test('stopping on the way to the card closes it', () => {
    expect(opened().moveIn('path').wait(close).card).toBeUndefined();
  });

  test('leaving the window closes it', () => {
    expect(opened().feed({ type: 'left' }).wait(close).card).toBeUndefined();
  });
});

describe('open -> closed at once', () => {
  test('Esc closes, and the same mention stays closed while the pointer is on it', () => {
    const reader = opened().feed({ type: 'dismissed' });
    expect(reader.card).toBeUndefined();
    expect(reader.pointAt('A', place(3)).wait(10 * rest).card).toBeUndefined();
  });

  test('after Esc the mention opens again once the pointer was elsewhere', () => {
    const reader = opened().feed({ type: 'dismissed' }).pointAt(undefined, place(9));
    expect(reader.pointAt('A', place(1)).wait(rest).card).toBe('A');
  });

  test('after Esc another mention opens as ever', () => {
    const reader = opened().feed({ type: 'dismissed' }).wait(cool);
    expect(reader.pointAt('B', place(9)).wait(rest).card).toBe('B');
  });

  test('a press outside closes, a press inside does not', () => {
    expect(opened().feed({ type: 'pressed', zone: 'card' }).card).toBe('A');
    expect(opened().feed({ type: 'pressed', zone: 'away' }).card).toBeUndefined();
  });

  test('a card that went by itself is not hidden again and may come back', () => {
    const reader = opened();
    reader.card = undefined;
    reader.feed({ type: 'closed' });
    expect(reader.state.card).toBe('closed');
    expect(reader.pointAt(undefined, place(9)).pointAt('A', place(1)).wait(rest).card).toBe('A');
  });
});

describe('warm', () => {
  test('while a card is open a rest on another mention moves it there, soon', () => {
    const reader = opened()
      .pointAt('B', place(9))
      .wait(warmRest - 1);
    expect(reader.card).toBe('A');
    expect(reader.wait(1).card).toBe('B');
    expect(reader.wait(close).card, 'the close timer of A').toBe('B');
  });

  test('just after a card closed the next one opens soon', () => {
    const reader = opened().moveIn('away').wait(close);
    expect(
      reader
        .wait(cool - 1)
        .pointAt('B', place(9))
        .wait(warmRest).card,
    ).toBe('B');
  });

  test('a while after a card closed the next one takes its full time', () => {
    const reader = opened()
      .moveIn('away')
      .wait(close + cool);
    expect(reader.pointAt('B', place(9)).wait(rest - 1).card).toBeUndefined();
    expect(reader.wait(1).card).toBe('B');
  });

  test('a card that stays open stays warm', () => {
    const reader = opened().moveIn('away').wait(close).pointAt('B', place(9)).wait(warmRest);
    expect(reader.wait(10 * cool).card).toBe('B');
    expect(reader.pointAt('C', place(20)).wait(warmRest).card).toBe('C');
  });
});

describe('locked: the reader wants a key held, or a click', () => {
  const locked = (): FakeReader => new FakeReader().feed({ type: 'locked', isLocked: true });
  const unlock = { type: 'locked', isLocked: false } as const;

  test('a rest alone opens nothing and asks the page nothing', () => {
    const reader = locked()
      .pointAt('A')
      .wait(10 * rest);
    expect(reader.card).toBeUndefined();
    expect(reader.probes).toBe(0);
  });

  test('the key opens at once where the pointer rests, and a rest does while it is held', () => {
    expect(locked().pointAt('A').wait(rest).feed(unlock).card).toBe('A');
    expect(locked().feed(unlock).pointAt('A').wait(rest).card).toBe('A');
  });

  test('the key opens nothing where no pointer is, and later rests need it again', () => {
    const reader = locked().feed(unlock);
    expect(reader.card).toBeUndefined();
    reader.feed({ type: 'locked', isLocked: true }).pointAt('A').wait(rest);
    expect(reader.card).toBeUndefined();
  });

  test('an open card needs no key to stay, and closes as ever', () => {
    const reader = locked().pointAt('A').feed(unlock).feed({ type: 'locked', isLocked: true });
    expect(reader.pointAt('A', place(1)).wait(60_000).card).toBe('A');
    expect(reader.moveIn('away').wait(close).card).toBeUndefined();
    expect(reader.pointAt('B', place(9)).wait(rest).card, 'still locked').toBeUndefined();
  });

  test('a click opens', () => {
    expect(locked().feed({ type: 'asked', target: 'A' }).card).toBe('A');
  });
});

describe('opened by key', () => {
  const byKey = (): FakeReader =>
    new FakeReader().feed({ type: 'asked', target: 'A', byKey: true });

  test('the card has the focus, and no pointer that moves or rests takes it away', () => {
    const reader = byKey().moveIn('away').wait(close).pointAt('B').wait(rest);
    expect(reader.feed({ type: 'left' }).wait(close).card).toBe('A with focus');
  });

  test.each([
    ['Esc', { type: 'dismissed' }],
    ['a press outside', { type: 'pressed', zone: 'away' }],
  ] as const)('%s closes it, and the pointer counts again', (_, event) => {
    const reader = byKey().feed(event);
    expect(reader.card).toBeUndefined();
    expect(reader.pointAt('B').wait(rest).card).toBe('B');
  });
});
