import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../core/knowledge/types.ts';
import { expandBraces, isBag } from '../../core/spotting/alias-syntax.ts';
import { bundledPack } from '../../data/knowledge-plugin.ts';
import { readPack } from '../../data/read-packs.ts';
import { bundleScript } from '../bundle-script.ts';
import { largePack } from './large-pack.ts';

/** What a page is loaded with. */
export interface Variant {
  readonly name: string;
  /** Folder of an unpacked extension; none for the bare browser. */
  readonly extension?: string;
  /** Stored in the extension before anything is measured. */
  readonly pack?: Pack;
}

/** What a developer would reach for instead. Each finds the same plain aliases. */
const alternatives = ['mark-js', 'regex-wrap', 'aho-corasick'];

/** The added cost of everything is counted from here. */
export const baseline = 'empty script';
export const ours = 'Backgrounder';

/** Prepares all variants below one new folder. @param built folder of our own extension, built for shipping */
export async function prepareVariants(built: string): Promise<Variant[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  const empty = extensionWith(join(folder, 'empty'), '');
  const own = join(folder, 'own');
  cpSync(built, own, { recursive: true });
  const variants: Variant[] = [
    { name: 'no extension' },
    { name: baseline, extension: empty },
    { name: ours, extension: own },
    { name: `${ours}, 100,000 aliases`, extension: own, pack: largePack(20_000) },
  ];
  const define = { __ALIASES__: JSON.stringify(plainAliases()) };
  const scriptOf = (file: string): Promise<string> =>
    bundleScript(join(import.meta.dirname, file), 'bench', { define, minify: true });
  for (const [name, marks] of [
    ['floor', readFileSync(join(import.meta.dirname, 'floor/marks.css'), 'utf8')],
    ['naive', ''],
  ] as const) {
    const content = await scriptOf(`${name}/content.ts`);
    const background = await scriptOf(`${name}/background.ts`);
    variants.push({
      name,
      extension: extensionWith(join(folder, name), content, background, marks),
    });
  }
  for (const name of alternatives) {
    const code = await scriptOf(`alternatives/${name}.ts`);
    variants.push({ name, extension: extensionWith(join(folder, name), code) });
  }
  return variants;
}

/** An extension that is one content script in every frame, started as ours is. */
function extensionWith(folder: string, script: string, background = '', css = ''): string {
  mkdirSync(folder, { recursive: true });
  const files = { 'content.js': script, 'background.js': background, 'content.css': css };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      {
        matches: ['http://*/*'],
        js: ['content.js'],
        ...(css !== '' && { css: ['content.css'] }),
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Names and shorthands of the bundled pack in its own language, variants written out, descriptions left out. */
function plainAliases(): string[] {
  const aliases = readPack(bundledPack).topics.flatMap(({ aliases }) =>
    [...aliases.names, ...aliases.shorthands]
      .filter((alias) => !isBag(alias))
      .flatMap(expandBraces),
  );
  return [...new Set(aliases)];
}
