/** Puts the files of every pack in this folder into their canonical form: `node data/format-packs.ts`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatYaml } from './format-yaml.ts';
import { packFiles } from './read-packs.ts';

/** Folders of the packs kept here. */
export function packFolders(): string[] {
  return readdirSync(import.meta.dirname)
    .map((name) => join(import.meta.dirname, name))
    .filter((folder) => existsSync(join(folder, 'pack.yaml')));
}

if (import.meta.main) {
  for (const folder of packFolders()) {
    for (const file of packFiles(folder)) {
      const path = join(folder, file);
      writeFileSync(path, formatYaml(readFileSync(path, 'utf8')));
    }
  }
}
