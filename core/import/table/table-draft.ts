import { type Draft, titleOfFile } from '../questions.ts';
import type { ReadPack } from '../read-pack-text.ts';
import { guessColumns } from './columns.ts';
import { readTable } from './read-table.ts';
import { tablePack } from './table-pack.ts';

const samples = 3;
const longestSample = 60;

/** Reads a table up to what only the reader knows: what its columns mean, and what the pack is called. */
export function tableDraft(file: string, text: string, day: string): Draft | ReadPack {
  const read = readTable(file, text);
  if ('problems' in read) return read;
  const { table } = read;
  const meanings = guessColumns(table.header);
  return {
    questions: {
      details: { title: titleOfFile(file), language: '', license: '', asOf: day, source: '' },
      languages: [],
      topics: table.rows.length,
      columns: table.header.map((header, n) => ({
        header,
        samples: table.rows
          .map(({ cells }) => cells[n] ?? '')
          .filter(Boolean)
          .slice(0, samples)
          .map((cell) => (cell.length > longestSample ? `${cell.slice(0, longestSample)}…` : cell)),
        meaning: meanings[n] ?? 'ignored',
      })),
    },
    build: ({ columns, details }) => tablePack(file, table, columns, details),
  };
}
