import { describe, expect, test } from 'vitest';
import type { Load } from '../../bench/measure-page.ts';
import { rowsOf, tableOf } from '../../bench/report.ts';
import { quantile, summarise } from '../../bench/statistics.ts';
import { baseline } from '../../bench/variants.ts';

const load = (task: number, heap = 0, frames = 1): Load => ({
  task,
  script: 0,
  longTasks: task > 50 ? [task] : [],
  heap,
  frames,
});

describe('quantiles', () => {
  test('lie between the values, whatever their order', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10], 0.95)).toBe(10);
    expect(summarise([0, 100])).toEqual({ p50: 50, p95: 95, max: 100 });
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('the bench', () => {
  const cells = [
    { page: 'a', variant: baseline, loads: [load(10), load(12), load(90)], firstMarks: [] },
    { page: 'b', variant: baseline, loads: [load(20)], firstMarks: [] },
    { page: 'a', variant: 'Backgrounder', loads: [load(15), load(14), load(95)], firstMarks: [30] },
    { page: 'b', variant: 'Backgrounder', loads: [load(23, 800_000, 2)], firstMarks: [] },
    { page: 'a', variant: 'other', loads: [load(72)], firstMarks: [] },
    { page: 'b', variant: 'other', loads: [load(20)], firstMarks: [] },
  ];
  const [, ours, other] = rowsOf(cells);

  test('compares each page with itself under the empty script, by the median of its loads', () => {
    expect(ours?.added).toEqual({ p50: 3, p95: 3, max: 3 });
    expect(other?.added.max).toBe(60);
  });

  test('counts long tasks, marked pages and heap a frame', () => {
    expect([ours?.addedLongTasks, other?.addedLongTasks]).toEqual([0, 1]);
    expect([ours?.markedPages, ours?.firstMark?.p50]).toEqual([1, 30]);
    expect(ours?.addedHeap.max).toBe(400_000);
  });

  test('prints a line for each variant, with the ratio to ours', () => {
    const lines = tableOf(rowsOf(cells)).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[4]).toMatch(/^\| other \| 30\.0 \| .* \| 10\.0 \|/);
  });
});
