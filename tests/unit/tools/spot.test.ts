import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/setup/run.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-spot-'));
  writeFileSync(join(folder, 'a.txt'), 'Mr 😀 met Edward Snowden.\n\nLisa Snowden came.\n');
  writeFileSync(join(folder, 'b.html'), '<p>For <b>Edward</b>\n Snowden &amp; others</p>');
  writeFileSync(join(folder, 'c.pdf'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run spot', () => {
  test('prints a JSON line for each mention, offsets in UTF-16 units of the file', () => {
    const { status, lines } = spot('a.txt');
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        file: join(folder, 'a.txt'),
        start: 10,
        end: 24,
        surface: 'Edward Snowden',
        topic: 'edward-snowden',
        why: 'name',
      },
    ]);
  });

  test('counts in the visible text of HTML, which --text prints', () => {
    const text = spot('--text', 'b.html').stdout;
    expect(text).toBe('For Edward Snowden & others\n');
    const [mention] = spot('b.html').lines as { start: number; end: number }[];
    expect(text.slice(mention?.start, mention?.end)).toBe('Edward Snowden');
  });

  test('tells with --explain what was refused and why', () => {
    const { lines } = spot('--explain', 'a.txt');
    expect(lines).toContainEqual(
      expect.objectContaining({
        surface: 'Snowden',
        accepted: false,
        why: expect.objectContaining({ rule: 'surname of someone else' }),
      }),
    );
  });

  test.each([
    [['missing.txt'], /missing\.txt: no such file/],
    [['a.txt', 'c.pdf'], /c\.pdf: unknown type of file/],
    [['--what'], /Unknown option '--what'/],
    [[], /no file given/],
  ])('refuses %j with exit code 2 and prints no mention', (args, message) => {
    const { status, stdout, stderr } = spot(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

function spot(...args: string[]) {
  const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/spot.ts'), ...paths],
    { encoding: 'utf8' },
  );
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { status, stdout, stderr, lines };
}
