import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  assertWritable,
  defaultSettings,
  NewerSettingsError,
  parseSettings,
  type Settings,
  settingsVersion,
  toStored,
} from '../../../core/settings.ts';

/** What a release has stored stays readable: files are added, never changed. */
interface Golden {
  readonly about: string;
  readonly stored: Record<string, unknown>;
  readonly settings: Settings;
  readonly writable: boolean;
}

const folder = join(import.meta.dirname, 'golden');
const files = readdirSync(folder);

test('there is a file for every format so far and one for the next', () => {
  const versions = new Set(files.map((file) => Number(/^v(\d+)-/.exec(file)?.[1])));
  expect([...versions].sort()).toEqual(
    Array.from({ length: settingsVersion + 1 }, (_, n) => n + 1),
  );
});

describe.each(files)('%s', (file) => {
  const golden: Golden = JSON.parse(readFileSync(join(folder, file), 'utf8'));

  test('reads to the same settings as ever', () => {
    expect(parseSettings(golden.stored)).toEqual(golden.settings);
    expect(Object.keys(golden.settings).sort()).toEqual(Object.keys(defaultSettings).sort());
  });

  test('may be written over, or not', () => {
    const write = () => assertWritable(golden.stored);
    if (golden.writable) expect(write).not.toThrow();
    else expect(write).toThrow(NewerSettingsError);
  });

  test.runIf(golden.stored.version === settingsVersion)('is written as it was read', () => {
    expect(toStored(golden.settings).set).toEqual(golden.stored);
  });
});
