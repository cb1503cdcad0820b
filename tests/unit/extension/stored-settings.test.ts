import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assertWritable,
  defaultSettings,
  parseSettings,
  settingsVersion,
  toStored,
} from '../../../core/settings.ts';

const folder = join(import.meta.dirname, 'stored-settings');

/** One file for each format, written once and never changed: what a release stored, and what it meant. */
describe('settings of every format', { tags: ['@case-27'] }, () => {
  const files = readdirSync(folder).sort();

  it('have a file each', () => {
    const formats = Array.from({ length: settingsVersion }, (_, n) => `${n + 1}.json`);
    expect(files).toEqual(formats);
  });

  it.each(files)('%s reads as it was meant', (file) => {
    const { stored, read } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...read });
    expect(() => assertWritable(stored)).not.toThrow();
  });
});

describe('stored settings with faults', { tags: ['@case-26'] }, () => {
  const keys = Object.keys(defaultSettings);
  const damaged = fc.dictionary(fc.constantFrom(...keys, 'version', '__proto__'), fc.anything());

  it('whatever they hold, give settings that can be used, and that read back as they are', () => {
    fc.assert(
      fc.property(damaged, (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(keys.toSorted());
        expect(parseSettings(toStored(settings).set)).toEqual(settings);
      }),
    );
  });

  it('cost the damaged value and no other', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...keys), (value, key) => {
        const sound = { pausedSites: ['a.example'], disabledTopics: ['p/t'] };
        const settings = parseSettings({ ...sound, [key]: value });
        for (const other of Object.keys(sound) as (keyof typeof sound)[])
          if (other !== key) expect(settings[other]).toEqual(sound[other]);
      }),
    );
  });
});
