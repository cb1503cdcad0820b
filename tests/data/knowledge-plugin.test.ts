import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { topicCards, topicSpecs } from '../../core/knowledge/compile.ts';
import { buildIndex } from '../../core/spotting/index.ts';
import { knowledge } from '../../data/knowledge-plugin.ts';
import { PackError, readPack } from '../../data/read-packs.ts';

const bundled = join(import.meta.dirname, '../../data/us-china-cyber-2015');
let folder: string;
let entry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync(bundled, folder, { recursive: true });
  entry = join(folder, 'entry.js');
  writeFileSync(
    entry,
    `export { default as index } from 'virtual:knowledge/index';
export { default as cards } from 'virtual:knowledge/cards';`,
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds one script that exports both virtual modules. */
async function bundle(mode: string): Promise<Rolldown.OutputChunk> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    mode,
    plugins: [knowledge(folder)],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  })) as Rolldown.RolldownOutput[];
  return result[0]?.output[0] as Rolldown.OutputChunk;
}

function change(file: string, piece: string, by: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(piece);
  writeFileSync(
    path,
    text.replace(piece, () => by),
  );
}

async function modulesOf(chunk: Rolldown.OutputChunk) {
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}

test('the modules hold what the pack compiles to', async () => {
  const { index, cards } = await modulesOf(await bundle('production'));
  const pack = readPack(bundled);
  expect(index).toEqual(JSON.parse(JSON.stringify(buildIndex(topicSpecs(pack)))));
  expect(cards).toEqual(topicCards([pack]));
});

test('a change of the pack is in the next build', async () => {
  await bundle('production');
  change('topics/nsa.yaml', 'name: National Security Agency (NSA)', `name: "It's \\\\ the NSA"`);
  const { cards } = await modulesOf(await bundle('production'));
  expect(cards.map(({ name }: { name: string }) => name)).toContain("It's \\ the NSA");
});

test('only in development does a script name the files that it depends on', async () => {
  const yaml = (chunk: Rolldown.OutputChunk) =>
    chunk.moduleIds.filter((id) => id.startsWith(folder) && id.endsWith('.yaml?knowledge'));
  expect(yaml(await bundle('development'))).toContain(
    join(folder, 'topics/xi-jinping.yaml?knowledge'),
  );
  expect(yaml(await bundle('production'))).toEqual([]);
});

test('a broken pack stops the build, which lists every problem', async () => {
  change('topics/nsa.yaml', 'kind: organisation', 'kind: agency');
  change('topics/xinhua.yaml', 'paragraphs: [3]', 'paragraphs: [13]');
  await expect(bundle('production')).rejects.toThrow(
    /topics\/nsa\.yaml:3: kind: must be one of .*\n.*topics\/xinhua\.yaml:8: statements\[0\]\.paragraphs\[0\]: the source has 12 paragraphs, not 13/,
  );
});

test('readPack throws the problems for tools to use', () => {
  change('topics/nsa.yaml', 'kind: organisation', 'kind: agency');
  let thrown: unknown;
  try {
    readPack(folder);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(PackError);
  expect((thrown as PackError).problems).toEqual([
    {
      file: 'topics/nsa.yaml',
      line: 3,
      key: 'kind',
      message: 'must be one of person, organisation, group, event, policy, concept',
    },
  ]);
});

test('readPack tells of broken YAML with its line', () => {
  change('topics/nsa.yaml', 'kind: organisation', 'kind: "organisation');
  expect(() => readPack(folder)).toThrow(/topics\/nsa\.yaml:\d+: /);
});
