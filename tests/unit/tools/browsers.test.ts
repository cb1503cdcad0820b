import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/setup/chromium.ts';
import { findFirefox } from '../../../scripts/setup/firefox.ts';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-programs-'));
let programs = 0;

afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that says this when asked for its version. */
function program(version: string): string {
  programs += 1;
  const file = join(folder, `program-${programs}`);
  writeFileSync(file, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('browsers that are named in the environment', () => {
  test.each(['Chromium 140.0.7339.1 built on Debian', 'Google Chrome for Testing 150.0.1.2'])(
    '%s will do',
    (version) => {
      const path = program(version);
      vi.stubEnv('CHROMIUM', path);
      expect(findChromium()).toMatchObject({ path, version });
    },
  );

  test.each([
    ['Google Chrome 150.0.1.2', /branded builds no longer load extensions/],
    ['Microsoft Edge 150.0.1.2', /branded builds no longer load extensions/],
    ['Chromium 139.0.1', /older than 140/],
    ['no version', /no working browser/],
  ])('%s will not do', (version, reason) => {
    vi.stubEnv('CHROMIUM', program(version));
    expect(() => findChromium()).toThrow(reason);
  });

  test('Firefox has to be 153 or newer', () => {
    vi.stubEnv('FIREFOX', program('Mozilla Firefox 152.0.1'));
    expect(() => findFirefox()).toThrow(/older than 153/);
    vi.stubEnv('FIREFOX', program('Mozilla Firefox 153.0esr'));
    expect(findFirefox()).toMatchObject({ major: 153 });
  });

  test('a wrong path is named', () => {
    vi.stubEnv('FIREFOX', '/nowhere/firefox');
    expect(() => findFirefox()).toThrow('/nowhere/firefox');
  });
});
