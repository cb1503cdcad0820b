import { parsePack } from '../knowledge/parse-pack.ts';
import type { Problem } from '../knowledge/problems.ts';
import type { Pack } from '../knowledge/types.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

/** A pack, or all that is wrong with it. */
export type ReadPack = { readonly pack: Pack } | { readonly problems: readonly Problem[] };

/** Reads a pack from the text of one file. Problems name the file as the reader knows it. */
export function readPackText(file: string, text: string, format: 'json' | 'yaml'): ReadPack {
  const read = format === 'json' ? readJson(file, text) : readYaml(file, text);
  if ('problems' in read) return read;
  const parsed = parsePack([{ ...read, file: 'pack' }]);
  if ('pack' in parsed) return parsed;
  return { problems: parsed.problems.map((problem) => ({ ...problem, file })) };
}
