import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../../scripts/setup/run.ts';

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** What it imports: paths from the project's root, or package names. Types included. */
  readonly imports: readonly string[];
  /** The same without what only types need, which leaves no trace in a bundle. */
  readonly loads: readonly string[];
}

/** All code of ours below these folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => readSource(join(entry.parentPath, entry.name)))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const imports = importsIn(file, text);
  return {
    path: projectPath(file),
    text,
    lines: text.split('\n').length - 1,
    imports,
    loads: importsIn(file, text.replaceAll(/^(import|export) type\b[^'"]*/gm, '')),
  };
}

function importsIn(file: string, text: string): string[] {
  return [
    ...text.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^import\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ].map(([, specifier = '']) => resolve(file, specifier));
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return projectPath(join(dirname(file), specifier.replace(/\?.*$/, '')));
}

function projectPath(file: string): string {
  return relative(root, file).replaceAll('\\', '/');
}

/** Everything that a file loads, by way of whatever it imports; packages by name. */
export function reachableFrom(path: string, files: readonly SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const visit = (next: string): void => {
    if (seen.has(next)) return;
    seen.add(next);
    byPath.get(next)?.loads.forEach(visit);
  };
  visit(path);
  return seen;
}
