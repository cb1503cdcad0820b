import { expect, test } from 'vitest';
import { MentionTour } from '../../../entrypoints/spotter/mention-tour.ts';

const xi = (mentions: number) => [{ topic: 'xi', mentions, surface: 'Xi' }];

function tourOf(frames: { id: number; tally: ReturnType<typeof xi> }[], gone: string[] = []) {
  const shown: string[] = [];
  const tour = new MentionTour({
    frames: () => frames,
    async show(frame, _, index) {
      const stop = `${frame}.${index}`;
      if (gone.includes(stop)) return false;
      if (gone.includes(`frame ${frame}`)) throw new Error('Nothing of ours runs there.');
      shown.push(stop);
      return true;
    },
  });
  return { tour, shown };
}

test('it leads backwards too, from the first to the last', async () => {
  const { tour } = tourOf([{ id: 0, tally: xi(3) }]);
  const positions = [];
  for (const backwards of [true, true, false, false, true]) {
    positions.push((await tour.go('xi', backwards)).position);
  }
  expect(positions).toEqual([3, 2, 3, 1, 3]);
});

test('goes through the frames in order and from the last mention to the first', async () => {
  const { tour, shown } = tourOf([
    { id: 0, tally: xi(2) },
    { id: 7, tally: xi(1) },
  ]);
  const positions = [];
  for (let n = 0; n < 4; n += 1) positions.push(await tour.go('xi'));
  expect(shown).toEqual(['0.0', '0.1', '7.0', '0.0']);
  expect(positions.map(({ position }) => position)).toEqual([1, 2, 3, 1]);
  expect(positions.every(({ total }) => total === 3)).toBe(true);
});

test('says 0 of 0 where a topic has no mention', async () => {
  expect(await tourOf([{ id: 0, tally: xi(1) }]).tour.go('nsa')).toEqual({
    position: 0,
    total: 0,
  });
});

test('passes over mentions and frames that are gone', async () => {
  const frames = [
    { id: 0, tally: xi(2) },
    { id: 3, tally: xi(1) },
    { id: 9, tally: xi(1) },
  ];
  const { tour, shown } = tourOf(frames, ['0.0', 'frame 3']);
  for (let n = 0; n < 3; n += 1) await tour.go('xi');
  expect(shown).toEqual(['0.1', '9.0', '0.1']);
});

test('ends when every mention is gone', async () => {
  expect(await tourOf([{ id: 0, tally: xi(3) }], ['frame 0']).tour.go('xi')).toEqual({
    position: 0,
    total: 0,
  });
});
