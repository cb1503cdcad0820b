import { type Measures, measure, type Result, type Tally, wrongPer10kWords } from './tally.ts';

const columns = [
  'topic',
  'mentions',
  'prec',
  'recall',
  'F1',
  'exact F1',
  'wrong',
  'traps sprung',
] as const;

/** The table that the tool prints: a row for each topic, the sum last, then the rates. */
export function table(title: string, result: Result): string {
  const rows = [...result.topics]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, tally]) => row(id, tally));
  const lines = [[...columns], ...rows, row('ALL', result.all)];
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const body = lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  return [`${title}: ${result.texts} texts, ${result.words} words`, ...body, ...notes(result)].join(
    '\n',
  );
}

/** The same numbers for a machine. */
export function toJson(result: Result): object {
  const numbers = (tally: Tally): object => ({
    ...tally,
    overlap: measure(tally),
    exact: measure(tally, true),
  });
  return {
    texts: result.texts,
    words: result.words,
    wrongPer10kWords: wrongPer10kWords(result),
    all: numbers(result.all),
    topics: Object.fromEntries([...result.topics].map(([id, tally]) => [id, numbers(tally)])),
  };
}

function row(name: string, tally: Tally): string[] {
  const { precision, recall, f1 }: Measures = measure(tally);
  const traps =
    tally.traps === 0
      ? ''
      : `${tally.sprung}/${tally.traps} ${percent(tally.sprung / tally.traps)}`;
  return [
    name,
    String(tally.mentions),
    share(precision),
    share(recall),
    share(f1),
    share(measure(tally, true).f1),
    String(tally.wrong),
    traps,
  ];
}

function notes(result: Result): string[] {
  const { optional, ignored, covered, nested } = result.all;
  return [
    `wrong marks per 10,000 words: ${wrongPer10kWords(result).toFixed(2)}`,
    `wrong, but inside a mention of another topic: ${nested}`,
    `not counted: ${optional} on optional labels, ${ignored} of topics that the labels do not cover`,
    `missed under a mark of another topic: ${covered}`,
  ];
}

function share(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(0)}%`;
}
