import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readYaml } from '../core/import/read-yaml.ts';
import { parsePack } from '../core/knowledge/parse-pack.ts';
import { type PackFile, type Problem, writeProblem } from '../core/knowledge/problems.ts';
import type { Pack } from '../core/knowledge/types.ts';

/** Everything that is wrong with a pack, each problem with its file, line and key. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(pack: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super([`${pack} has ${count}:`, ...problems.map(writeProblem)].join('\n  '));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/**
 * Reads the pack in a folder: `pack.yaml` and `topics/*.yaml`.
 *
 * @throws PackError with every problem, not only the first.
 */
export function readPack(folder: string): Pack {
  const problems: Problem[] = [];
  const files: PackFile[] = [];
  for (const file of packFiles(folder)) {
    const read = readYaml(file, readFileSync(join(folder, file), 'utf8'));
    if ('problems' in read) problems.push(...read.problems);
    else files.push(read);
  }
  if (problems.length > 0) throw new PackError(basename(folder), problems);
  const parsed = parsePack(files);
  if ('problems' in parsed) throw new PackError(basename(folder), parsed.problems);
  return parsed.pack;
}

/** Paths of a pack's files inside its folder, in order: the manifest first. */
export function packFiles(folder: string): string[] {
  const topics = readdirSync(join(folder, 'topics')).filter((name) => /\.ya?ml$/.test(name));
  return ['pack.yaml', ...topics.sort().map((name) => `topics/${name}`)];
}
