import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePack } from '../../../core/knowledge/parse-pack.ts';
import { readPack } from '../../../data/read-packs.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;

/** Runs `npm run pack -- ...` as its author does, from their own folder. */
function pack(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/pack.ts'), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run pack', () => {
  test('starts a pack from an article, which its author then completes and builds', () => {
    writeFileSync(
      join(folder, 'gulls.txt'),
      'Gulls return\n\nBy Ada Moor\n\n2 March 1999\n\nOn Monday Robert Rowe counted 40 gulls.\n\nRowe was glad.\n',
    );
    const made = pack('new', 'gulls.txt');
    expect(made.stderr).toBe('');
    expect(made.stdout).toContain('2 paragraphs, 1 candidates');
    const target = join(folder, 'gulls-return');
    expect(readdirSync(join(target, 'topics'))).toEqual(['robert-rowe.yaml']);

    const file = join(target, 'topics/robert-rowe.yaml');
    const scaffold = readFileSync(file, 'utf8');
    expect(scaffold).toContain('# para. 1: "On Monday" is 1999-03-01');
    expect(scaffold).toMatch(/date: 1999-03-01\n {4}paragraphs: \[1\]/);

    const unfinished = pack('check', 'gulls-return');
    expect(unfinished.status).toBe(2);
    expect(unfinished.stderr).toMatch(/topics\/robert-rowe\.yaml:\d+: summary: is empty/);

    writeFileSync(
      file,
      scaffold
        .replace('summary: ""', 'summary: Counts gulls.')
        .replaceAll('text: ""', 'text: She counts gulls.'),
    );
    const checked = pack('check', 'gulls-return');
    expect(checked.stdout).toContain('all 2 paragraphs are cited');
    expect(checked.stdout).toContain('still holds the article');

    expect(pack('build', 'gulls-return', 'gulls.json').status).toBe(0);
    const data = JSON.parse(readFileSync(join(folder, 'gulls.json'), 'utf8'));
    expect(parsePack([{ file: 'gulls.json', data: data }])).not.toHaveProperty('pack');
    expect(parsePack([{ file: 'pack.json', data }])).toEqual({ pack: readPack(target) });
  });

  test('never writes into a folder that is there', () => {
    writeFileSync(join(folder, 'a.txt'), 'Title\n\nA paragraph.\n');
    expect(pack('new', 'a.txt', '.').stderr).toMatch(/exists already/);
    expect(existsSync(join(folder, 'pack.yaml'))).toBe(false);
  });

  test.each([
    [[], /usage/],
    [['new'], /usage/],
    [['bake', 'x'], /usage/],
    [['new', 'missing.txt'], /cannot be read/],
    [['check', 'missing'], /is no pack/],
    [['check', '--depth', 'x'], /depth/],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = pack(...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
