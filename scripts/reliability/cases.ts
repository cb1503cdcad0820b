import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../setup/run.ts';

/** Something that can go wrong in a reader's browser, and what must hold then. */
export interface Case {
  readonly number: number;
  readonly area: string;
  readonly given: string;
  readonly must: string;
  /** What the tests leave out, and why. */
  readonly limits?: string;
}

interface Area {
  readonly area: string;
  readonly cases: Readonly<Record<string, Omit<Case, 'number' | 'area'>>>;
}

export const casesFile = 'tests/reliability/cases.yaml';

export function readCases(): Case[] {
  const areas: Area[] = parse(readFileSync(join(root, casesFile), 'utf8'));
  return areas.flatMap(({ area, cases }) =>
    Object.entries(cases).map(([number, one]) => ({ number: Number(number), area, ...one })),
  );
}
