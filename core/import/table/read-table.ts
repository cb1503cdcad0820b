import Papa from 'papaparse';
import type { Problem } from '../../knowledge/problems.ts';

export interface Table {
  /** The cells of the first row. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** On which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** More are not written by people. */
const mostRows = 50_000;
const mostColumns = 100;
const longestCell = 20_000;

/** What separates cells; a bar or a semicolon inside of cells parts aliases. */
const delimiters = [',', '\t', ';'];

/** Reads CSV with commas or semicolons, or values with tabs; whatever quotes and line ends it uses. */
export function readTable(
  file: string,
  text: string,
): { readonly table: Table } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ file, line, key: '', message });
  };
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, {
    newline: '\n',
    delimiter: /\.(?:tsv|tab)$/i.test(file) ? '\t' : delimiterOf(lines),
  });
  const rows = withLines(data);
  for (const { message, row = 0 } of errors) {
    report(rows[row]?.line ?? 1, message);
  }
  const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!header) return { problems: [{ file, key: '', message: 'holds no table' }] };
  const { cells: names, line } = header;
  if (names.length > mostColumns) report(line, `has more than ${mostColumns} columns`);
  if (others.length === 0) report(line, 'is the only row: the first one names the columns');
  const beyond = others[mostRows];
  if (beyond) report(beyond.line, `is one row more than ${mostRows}`);
  for (const { line, cells } of others.slice(0, mostRows)) {
    if (cells.slice(names.length).some((cell) => cell !== '')) {
      report(line, `has ${cells.length} cells; the first row has ${names.length}`);
    }
    const long = cells.findIndex((cell) => cell.length > longestCell);
    if (long >= 0) report(line, `cell ${long + 1} is longer than ${longestCell} characters`);
  }
  return problems.length > 0 ? { problems } : { table: { header: names, rows: others } };
}

/** Told from the first rows; a comma where a table of one column has none. */
function delimiterOf(text: string): string {
  // Empty lines have no cells that could speak for a delimiter.
  const options = { newline: '\n', preview: 20, skipEmptyLines: true } as const;
  return Papa.parse(text, { ...options, delimitersToGuess: delimiters }).meta.delimiter;
}

/** Rows with the lines that they begin on; line breaks inside of cells count. */
function withLines(data: readonly string[][]): TableRow[] {
  let next = 1;
  return data.map((cells) => {
    const line = next;
    next += 1;
    for (const cell of cells) {
      for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) next += 1;
    }
    return { line, cells: cells.map(tidy) };
  });
}

function tidy(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}
