import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { root } from '../../../scripts/setup/run.ts';
import { readBuild } from './read-build.ts';

test('Mozilla’s linter finds no fault with the Firefox build but Preact’s unused HTML property', async () => {
  const { folder } = readBuild('firefox-mv3');
  const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const lint = promisify(execFile)(process.execPath, [
    webExt,
    ...['lint', '--output', 'json', '--source-dir', folder, '--no-config-discovery'],
  ]);
  // It exits with 1 when there are errors, and says which in the same way.
  const { stdout } = await lint.catch((failed: { stdout: string }) => failed);
  const { errors, warnings } = JSON.parse(stdout) as Record<string, { message: string }[]>;
  expect(errors?.map(({ message }) => message)).toEqual([]);
  // Preact can set `dangerouslySetInnerHTML`; that we never do is tested on the source.
  const messages = new Set(warnings?.map(({ message }) => message));
  expect([...messages]).toEqual(['Unsafe assignment to innerHTML']);
});
