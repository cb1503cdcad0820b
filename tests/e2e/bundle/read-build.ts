import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../../scripts/setup/run.ts';

export interface BuiltFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
}

/** The files of a shipped build that hold code, and its manifest. */
export function readBuild(name: 'chrome-mv3' | 'firefox-mv3') {
  const folder = join(root, '.output', name);
  const files: BuiltFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|html|css)$/.test(path))
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path: relative('.', path), text: bytes.toString('utf8'), bytes: bytes.length };
    });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return { folder, files, manifest };
}
