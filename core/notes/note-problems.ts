import type { Problem } from '../knowledge/problems.ts';
import type { Note, NoteSource } from './note.ts';

/** The parts of a note, to say which of them is at fault. */
export type NoteField = Exclude<keyof Note, 'source'> | keyof NoteSource | 'note';

export interface NoteProblem {
  readonly field: NoteField;
  readonly fault: NoteFault;
  /** In English, as the pack's validator says it. */
  readonly message: string;
}

const faults = {
  empty: /^is empty$/,
  long: /^is longer than/,
  date: /^must be a date/,
  address: /^must be a web address/,
  short: /is too short/,
  number: /is a bare number/,
  common: /is too common a word/,
  repeated: /repeats what this topic has/,
  taken: /is also a (name|shorthand) of/,
} as const;

/** What the editor has words of its own for; `other` leaves it to the validator's. */
export type NoteFault = keyof typeof faults | 'other';

function faultOf(message: string): NoteFault {
  const names = Object.keys(faults) as (keyof typeof faults)[];
  return names.find((name) => faults[name].test(message)) ?? 'other';
}

/** Tells which part of the note a problem of the pack lies in. */
export function noteProblem({ key, message }: Problem, topic: string): NoteProblem {
  const rest = key.startsWith(`topics.${topic}.`) ? key.slice(`topics.${topic}.`.length) : key;
  const places: readonly (readonly [RegExp, NoteField])[] = [
    [/^name$|^aliases$|^aliases\.names\[0\]/, 'name'],
    [/^aliases\.names/, 'names'],
    [/^aliases\.shorthands/, 'shorthands'],
    [/^kind/, 'kind'],
    [/^summary|^statements\[0\]\.text/, 'summary'],
    [/^sources\[\d+\]\.title/, 'title'],
    [/^sources\[\d+\]\.url/, 'url'],
    [/^sources\[\d+\]\.published|^statements\[0\]\.date/, 'date'],
  ];
  const field = places.find(([pattern]) => pattern.test(rest))?.[1];
  return field
    ? { field, fault: faultOf(message), message }
    : { field: 'note', fault: 'other', message: `${rest}: ${message}` };
}
