import { expect, test } from 'vitest';
import { MentionTour } from '../../../entrypoints/spotter/mention-tour.ts';

const of = (topic: string, mentions: number) => ({ topic, mentions, surface: topic });

interface Page {
  readonly frames: { id: number; tally: ReturnType<typeof of>[] }[];
  readonly gone?: string[];
  readonly before?: number;
  readonly text?: unknown;
}

function tourOf({ frames, gone = [], before = 0, text = 'Xi' }: Page) {
  const shown: string[] = [];
  const tour = new MentionTour({
    frames: () => frames,
    before: () => before,
    async show({ frame, topic, index }, open) {
      const stop = `${frame}.${index}`;
      if (gone.includes(`frame ${frame}`)) throw new Error('Nothing of ours runs there.');
      if (gone.includes(stop)) return undefined;
      shown.push([stop, topic, open && 'open'].filter(Boolean).join(' '));
      return text as string;
    },
  });
  return { tour, shown };
}

const twoFrames = [
  { id: 0, tally: [of('xi', 2), of('nsa', 1)] },
  { id: 7, tally: [of('xi', 1)] },
];

test('goes through the frames in order and from the last mention to the first', async () => {
  const { tour, shown } = tourOf({ frames: twoFrames });
  const positions = [];
  for (let n = 0; n < 4; n += 1) positions.push(await tour.move(1, 'xi'));
  expect(shown).toEqual(['0.0 xi', '0.1 xi', '7.0 xi', '0.0 xi']);
  expect(positions.map(({ position }) => position)).toEqual([1, 2, 3, 1]);
  expect(positions.every(({ total, text }) => total === 3 && text === 'Xi')).toBe(true);
});

test('goes back, and from the first to the last', async () => {
  const { tour, shown } = tourOf({ frames: twoFrames });
  for (const step of [1, 1, -1, -1] as const) await tour.move(step, 'xi');
  expect(shown).toEqual(['0.0 xi', '0.1 xi', '0.0 xi', '7.0 xi']);
});

test('goes through all topics as well, and keeps the places apart', async () => {
  const { tour, shown } = tourOf({ frames: twoFrames });
  for (const topic of [undefined, 'xi', undefined]) await tour.move(1, topic);
  expect(shown).toEqual(['0.0', '0.0 xi', '0.1']);
  expect(await tour.move(1)).toMatchObject({ position: 3, total: 4 });
});

test.each([
  [1, 3],
  [-1, 2],
] as const)('begins where the reader is: step %d leads to %d', async (step, position) => {
  expect(await tourOf({ frames: twoFrames, before: 2 }).tour.move(step)).toMatchObject({
    position,
  });
});

test('says 0 of 0 where a topic has no mention', async () => {
  const { tour } = tourOf({ frames: twoFrames });
  expect(await tour.move(1, 'cia')).toEqual({ position: 0, total: 0, text: '' });
});

const threeFrames = [
  { id: 0, tally: [of('xi', 2)] },
  { id: 3, tally: [of('xi', 1)] },
  { id: 9, tally: [of('xi', 1)] },
];

test('passes over mentions and frames that are gone', async () => {
  const { tour, shown } = tourOf({ frames: threeFrames, gone: ['0.0', 'frame 3'] });
  for (let n = 0; n < 3; n += 1) await tour.move(1, 'xi');
  expect(shown).toEqual(['0.1 xi', '9.0 xi', '0.1 xi']);
});

test('ends when every mention is gone', async () => {
  const { tour } = tourOf({ frames: [{ id: 0, tally: [of('xi', 3)] }], gone: ['frame 0'] });
  expect(await tour.move(1, 'xi')).toMatchObject({ position: 0, total: 0 });
  expect(await tour.open()).toBe(false);
});

test('opens the mention that was led to last, else the next one', async () => {
  const { tour, shown } = tourOf({ frames: twoFrames, before: 1 });
  expect(await tour.open()).toBe(true);
  await tour.move(1, 'xi');
  await tour.open();
  expect(shown).toEqual(['0.1 open', '0.1 xi', '0.1 xi open']);
});

test('takes no more than a line, and only a text, from another frame', async () => {
  const long = tourOf({ frames: twoFrames, text: 'x'.repeat(5000) });
  expect((await long.tour.move(1)).text.length).toBe(100);
  const odd = tourOf({ frames: twoFrames, text: { toString: 1 } });
  expect((await odd.tour.move(1)).total).toBe(0);
});
