import { readYaml } from '../../../core/import/read-yaml.ts';
import { parsePack } from '../../../core/knowledge/parse-pack.ts';
import type { PackFile, Problem } from '../../../core/knowledge/problems.ts';
import type { Pack } from '../../../core/knowledge/types.ts';

/** A small sound pack, as its author writes it; tests break it in one place. */
export const sample: Readonly<Record<string, string>> = {
  'pack.yaml': `id: lighthouses
title: Lighthouses of the north coast
version: 1.0.0
license: CC0-1.0
language: en
as_of: 1999-04-30
sources:
  - id: gazette
    title: A light goes out
    author: Ada Keeper
    published: 1999-04-30
    paragraphs: 3
`,
  'topics/mara-rowe.yaml': `name: Mara Rowe
kind: person
summary: Last keeper of the light on Gull Rock.
statements:
  - text: She kept the light until it was automated.
    date: 1987/1999-03
    paragraphs: [1, 2]
  - text: The light never failed.
    date: 1999
    paragraphs: [3]
    said_by: Mara Rowe
related:
  gull-rock: kept the light on
aliases:
  names: [Mara Rowe]
  shorthands: [Rowe]
  context: [lighthouse, keeper]
`,
  'topics/gull-rock.yaml': `name: Gull Rock
kind: concept
summary: Rock with a lighthouse off the north coast.
statements:
  - text: Its lighthouse was automated.
    date: 1999-03
    paragraphs: [2]
aliases:
  names: [Gull Rock, "light + {Gull,gulls}"]
  translations:
    de:
      names: [Möwenfelsen]
`,
};

/** Reads the sample with some files replaced, added, or (undefined) taken away. */
export function read(changes: Readonly<Record<string, string | undefined>> = {}) {
  const files: PackFile[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of Object.entries({ ...sample, ...changes })) {
    const result = text === undefined ? { problems: [] } : readYaml(file, text);
    if ('problems' in result) problems.push(...result.problems);
    else files.push(result);
  }
  return problems.length > 0 ? { problems } : parsePack(files);
}

/** The sample with one piece of one file replaced. */
export function edited(file: string, piece: string, by: string): Record<string, string> {
  const text = sample[file] ?? '';
  if (!text.includes(piece)) throw new Error(`${file} does not hold "${piece}"`);
  return { [file]: text.replace(piece, by) };
}

/** @throws Error when the pack was accepted. */
export function problemsOf(result: ReturnType<typeof read>): readonly Problem[] {
  if ('problems' in result) return result.problems;
  throw new Error('the pack was accepted');
}

/** @throws Error with the problems when there are any. */
export function packOf(result: ReturnType<typeof read>): Pack {
  if ('pack' in result) return result.pack;
  throw new Error(JSON.stringify(result.problems));
}
