import type { Load } from './measure-page.ts';
import { median, type Summary, summarise } from './statistics.ts';
import { baseline, ours } from './variants.ts';

/** All loads of one page with one variant. */
export interface Cell {
  readonly page: string;
  readonly variant: string;
  readonly loads: readonly Load[];
  readonly firstMarks: readonly number[];
}

/** One variant over all pages: each page counts once, with the median of its loads. */
export interface Row {
  readonly variant: string;
  /** Main-thread milliseconds of a page beyond those with the empty script. */
  readonly added: Summary;
  readonly addedScript: Summary;
  /** Tasks over 50 ms that a page has beyond those with the empty script, all pages together. */
  readonly addedLongTasks: number;
  /** Milliseconds from the load event, over the pages that have a mark. */
  readonly firstMark: Summary | undefined;
  readonly markedPages: number;
  /** Bytes a frame beyond those with the empty script. */
  readonly addedHeap: Summary;
}

export function rowsOf(cells: readonly Cell[]): Row[] {
  const variants = [...new Set(cells.map(({ variant }) => variant))];
  const base = new Map(
    cells.filter(({ variant }) => variant === baseline).map((cell) => [cell.page, cell]),
  );
  return variants.map((variant) => {
    const own = cells.filter((cell) => cell.variant === variant);
    const added = (value: (load: Load) => number): number[] =>
      own.map(
        ({ page, loads }) => medianOf(loads, value) - medianOf(base.get(page)?.loads ?? [], value),
      );
    const marked = own.filter(({ firstMarks }) => firstMarks.length > 0);
    return {
      variant,
      added: summarise(added(({ task }) => task)),
      addedScript: summarise(added(({ script }) => script)),
      addedLongTasks: sum(added(({ longTasks }) => longTasks.length)),
      firstMark:
        marked.length === 0
          ? undefined
          : summarise(marked.map(({ firstMarks }) => median(firstMarks))),
      markedPages: marked.length,
      addedHeap: summarise(added(({ heap, frames }) => heap / frames)),
    };
  });
}

/** A table in Markdown. Ratios are of the median added time, to ours. */
export function tableOf(rows: readonly Row[]): string {
  const own = rows.find(({ variant }) => variant === ours)?.added.p50 ?? Number.NaN;
  const head = [
    'variant',
    'added ms p50',
    'p95',
    'max',
    'times ours',
    'long tasks',
    'first mark ms p50',
    'p95',
    'pages marked',
    'heap kB a frame p50',
    'max',
  ];
  const lines = rows.map((row) => [
    row.variant,
    ms(row.added.p50),
    ms(row.added.p95),
    ms(row.added.max),
    row.variant === baseline ? '' : (row.added.p50 / own).toFixed(1),
    row.addedLongTasks.toFixed(0),
    row.firstMark ? ms(row.firstMark.p50) : '',
    row.firstMark ? ms(row.firstMark.p95) : '',
    String(row.markedPages),
    kB(row.addedHeap.p50),
    kB(row.addedHeap.max),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function medianOf(loads: readonly Load[], value: (load: Load) => number): number {
  return median(loads.map(value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ms(value: number): string {
  return value.toFixed(1);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
