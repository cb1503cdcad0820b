import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { topicCards, topicSpecs } from '../core/knowledge/compile.ts';
import type { Pack, TopicCard } from '../core/knowledge/types.ts';
import { buildIndex, type SpotterIndex } from '../core/spotting/index.ts';
import { coverageLines, sizeLine } from './pack-lines.ts';
import { packFiles, readPack } from './read-packs.ts';

/** Folder of the pack that the extension comes with; the others in `data/` are there to be imported. */
export const bundledPack = join(import.meta.dirname, 'us-china-cyber-2015');
const modules = {
  index: 'virtual:knowledge/index',
  cards: 'virtual:knowledge/cards',
  pack: 'virtual:knowledge/pack',
};
const inside = '\0';

interface Knowledge {
  readonly index: SpotterIndex;
  readonly cards: readonly TopicCard[];
  readonly pack: Pack;
}

/**
 * Compiles the pack in `folder` into `virtual:knowledge/index`, `.../cards` and `.../pack`. A pack with a
 * problem stops the build, which then lists every problem with file, line and key.
 */
export function knowledge(folder = bundledPack): Plugin {
  let development = false;
  return {
    name: 'knowledge',
    configResolved({ mode }) {
      development = mode === 'development';
    },
    resolveId(id) {
      return Object.values(modules).includes(id) ? inside + id : undefined;
    },
    load: {
      filter: { id: /^\0virtual:knowledge\/|\.ya?ml\?knowledge$/ },
      handler(id) {
        if (!id.startsWith(inside))
          return { code: 'export {};', moduleSideEffects: 'no-treeshake' };
        const files = packFiles(folder).map((file) => join(folder, file));
        for (const file of files) this.addWatchFile(file);
        const { index, cards, pack } = compile(folder, (line) => this.info(line));
        // Imports of the pack's files tell the dev server which scripts a change of them reaches.
        const imports = development ? files.map((file) => `import "${file}?knowledge";\n`) : [];
        return imports.join('') + asModule({ index, cards, pack }[nameOf(id)]);
      },
    },
  };
}

function nameOf(id: string): keyof typeof modules {
  return id.slice(id.lastIndexOf('/') + 1) as keyof typeof modules;
}

// Every entrypoint is built by itself; they share one compilation while no file of the pack changes.
const compiled = new Map<string, { readonly state: string; readonly knowledge: Knowledge }>();

function compile(folder: string, print: (line: string) => void): Knowledge {
  const state = packFiles(folder)
    .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)
    .join('\n');
  const known = compiled.get(folder);
  if (known?.state === state) return known.knowledge;
  const pack = readPack(folder);
  for (const line of [sizeLine(pack), ...coverageLines(pack)]) print(line);
  const made = { index: buildIndex(topicSpecs(pack)), cards: topicCards([pack]), pack };
  compiled.set(folder, { state, knowledge: made });
  return made;
}

/** Parsing JSON takes the browser less time than evaluating the same data as a program. */
function asModule(data: unknown): string {
  const json = JSON.stringify(data).replace(/[\\']/g, '\\$&');
  return `export default JSON.parse('${json}');\n`;
}
