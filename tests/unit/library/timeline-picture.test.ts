import { expect, test } from 'vitest';
import { axisOf } from '../../../entrypoints/library/time-axis.ts';
import { lanesOf } from '../../../entrypoints/library/time-lanes.ts';
import { fakeTopic } from '../fake-topics.ts';

function draw(...dates: string[]) {
  const topic = fakeTopic('t', { says: dates.map((date) => [date, date] as const) });
  const axis = axisOf(dates);
  if (!axis) throw new Error('No axis.');
  return { axis, marks: lanesOf([topic], axis)[0]?.marks ?? [] };
}

test('a month is as wide as any other, and a year twelve of them', () => {
  const { axis, marks } = draw('2014-02', '2014-03', '2014');
  expect(axis.to - axis.from).toBe(12);
  expect(marks.map(({ date, start, end }) => [date, start * 12, end * 12])).toEqual([
    ['2014', 0, 12],
    ['2014-02', 1, 2],
    ['2014-03', 2, 3],
  ]);
});

test('a day is a dot inside its month, drawn above what spans more', () => {
  const { marks } = draw('2015-02-15', '2015-02');
  expect(marks.map(({ date, isDay }) => [date, isDay])).toEqual([
    ['2015-02', false],
    ['2015-02-15', true],
  ]);
  expect(marks[1]?.start).toBeCloseTo(14 / 28);
});

test('what is open or uncertain is soft at that side', () => {
  const { marks, axis } = draw('../2014-05', '2014-05~', '2014/2015?', '2015-01/..');
  const soft = Object.fromEntries(
    marks.map(({ date, softStart, softEnd, isOpen }) => [date, [softStart, softEnd, isOpen]]),
  );
  expect(soft).toEqual({
    '../2014-05': [true, false, true],
    '2014-05~': [true, true, false],
    '2014/2015?': [false, true, false],
    '2015-01/..': [false, true, true],
  });
  expect(marks.find(({ date }) => date === '2015-01/..')?.end).toBe(1);
  expect(axis.from, 'room before the first month to fade in').toBeLessThan(2014 * 12);
});

test('later than the pack knows is ahead', () => {
  expect(draw('2015-02', '2015-09').marks.map(({ ahead }) => ahead)).toEqual([false, true]);
});

test.each([
  [['2015-02-10', '2015-02-11'], ['2015-02']],
  [
    ['2014-05', '2015-09'],
    ['2014-07', '2014-10', '2015-01', '2015-04', '2015-07'],
  ],
  [
    ['1789', '1815'],
    ['1790', '1795', '1800', '1805', '1810', '1815'],
  ],
  [
    ['0044-03', '2015'],
    ['0500', '1000', '1500', '2000'],
  ],
])('from and to %j the scale is labelled %j', (dates, labels) => {
  expect(axisOf(dates)?.ticks.map(({ date }) => date)).toEqual(labels);
});

test('nothing dated gives no picture', () => {
  expect(axisOf([])).toBeUndefined();
  expect(axisOf(['no date'])).toBeUndefined();
});

test('topics stand in the order of their beginnings', () => {
  const topics = [
    fakeTopic('late', { says: [['2015', 'x']] }),
    fakeTopic('early', { says: [['2013', 'x']] }),
    fakeTopic('undated'),
  ];
  const axis = axisOf(['2013', '2015']);
  expect(axis && lanesOf(topics, axis).map(({ card }) => card.name)).toEqual(['early', 'late']);
});
