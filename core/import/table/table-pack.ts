import type { Problem } from '../../knowledge/problems.ts';
import { canStand, plainForm } from '../draft-forms.ts';
import { type DraftTopic, draftPack, type PackDetails } from '../draft-pack.ts';
import { idsFor } from '../ids.ts';
import type { ReadPack } from '../read-pack-text.ts';
import { type ColumnMeaning, neededMeanings, readKind } from './columns.ts';
import type { Table, TableRow } from './read-table.ts';
import { readWrittenDate } from './written-dates.ts';

/** Makes a pack of a table, a topic a row; names line, column and reason of all that is wrong. */
export function tablePack(
  file: string,
  table: Table,
  columns: readonly ColumnMeaning[],
  details: PackDetails,
): ReadPack {
  const problems: Problem[] = [];
  for (const needed of neededMeanings) {
    if (!columns.includes(needed)) {
      problems.push({ file, line: 1, key: needed, message: 'no column is said to hold it' });
    }
  }
  if (problems.length > 0) return { problems };

  const headerOf = (meaning: ColumnMeaning): string =>
    table.header[columns.indexOf(meaning)] || meaning;
  const reader = new RowReader(columns, details.language, (line, meaning, message) => {
    problems.push({ file, line, key: headerOf(meaning), message });
  });
  const rows = table.rows.map((row) => reader.read(row));
  const ids = idsFor(rows.map(({ name }) => name));
  const drafts = rows.map((row, n) => ({ ...row, id: ids[n] ?? '' }));
  const made = draftPack(file, details, drafts);
  if ('pack' in made && problems.length === 0) return made;
  // Where a cell is wrong in itself, what else follows from it is no help.
  const lines = new Set(problems.map(({ line }) => line));
  const others = ('problems' in made ? made.problems : []).filter(({ line }) => !lines.has(line));
  const named = others.map(({ key, ...problem }) => ({ ...problem, key: columnOf(key, headerOf) }));
  return { problems: unique([...problems, ...named]) };
}

class RowReader {
  readonly #columns: readonly ColumnMeaning[];
  readonly #language: string;
  readonly #report: (line: number, column: ColumnMeaning, message: string) => void;
  readonly #lines = new Map<string, number>();

  constructor(
    columns: readonly ColumnMeaning[],
    language: string,
    report: (line: number, column: ColumnMeaning, message: string) => void,
  ) {
    this.#columns = columns;
    this.#language = language;
    this.#report = report;
  }

  read({ line, cells }: TableRow): Omit<DraftTopic, 'id'> {
    const all = (meaning: ColumnMeaning): string[] =>
      cells.filter((cell, n) => cell !== '' && this.#columns[n] === meaning);
    const [name = ''] = all('name');
    const earlier = this.#lines.get(name);
    if (name === '') this.#report(line, 'name', 'is empty');
    else if (earlier === undefined) this.#lines.set(name, line);
    else this.#report(line, 'name', `"${name}" stands in line ${earlier} already`);

    const [language = this.#language] = all('language');
    const aliases = all('aliases').flatMap((cell) => cell.split(/\s*[|;；、]\s*/).filter(Boolean));
    const own = plainForm(name);
    const isForm = aliases.length === 0 || canStand(own);
    return {
      line: () => line,
      name,
      kind: this.#kind(line, all('kind')[0]),
      summary: all('summary')[0] ?? '',
      date: this.#date(line, all('date')[0]),
      source: all('source')[0],
      forms: { [language]: isForm ? [own, ...aliases] : aliases },
      related: {},
    };
  }

  #kind(line: number, cell: string | undefined): string {
    if (cell === undefined) return 'concept';
    const kind = readKind(cell);
    if (kind === undefined) {
      this.#report(
        line,
        'kind',
        `"${cell}" is no kind: write person, organisation, group, event, policy or concept`,
      );
    }
    return kind ?? 'concept';
  }

  #date(line: number, cell: string | undefined): string | undefined {
    if (cell === undefined) return undefined;
    const date = readWrittenDate(cell);
    if (date === undefined) {
      this.#report(line, 'date', `"${cell}" is no date: write 2015-02-11, 2015-02 or 2015`);
    }
    return date;
  }
}

/** "topics.nsa.aliases.names[1]" -> the header of the column with aliases. */
function columnOf(key: string, headerOf: (meaning: ColumnMeaning) => string): string {
  if (/^sources\[/.test(key)) return headerOf('source');
  const [, field, rest = ''] = /^topics\.(?:"[^"]*"|[\w-]+)\.(\w+)(.*)$/.exec(key) ?? [];
  if (field === undefined) return key;
  if (field === 'aliases') {
    return headerOf(
      rest.startsWith('.translations') && !rest.includes('[') ? 'language' : 'aliases',
    );
  }
  if (field === 'statements') return headerOf(rest.endsWith('.date') ? 'date' : 'summary');
  return headerOf(field as ColumnMeaning);
}

function unique(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map((problem) => [`${problem.line} ${problem.key} ${problem.message}`, problem]),
  );
  return [...byText.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
