import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { output } from './run.ts';

export interface FoundBrowser {
  /** Path of the program. */
  readonly path: string;
  /** As it calls itself: "Chromium 156.0.1". */
  readonly version: string;
  readonly major: number;
}

/** Asks a program for its version; undefined when it is not there or does not run. */
export function browserAt(path: string): FoundBrowser | undefined {
  if (!existsSync(path)) return undefined;
  const [version] = output(path, ['--version'])?.split('\n', 1) ?? [];
  const major = Number(/\b(\d+)\.\d/.exec(version ?? '')?.[1]);
  return version && major ? { path, version, major } : undefined;
}

/** Where a command lies on the PATH. */
export function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}
