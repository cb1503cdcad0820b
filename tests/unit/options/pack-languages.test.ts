import { expect, test } from 'vitest';
import type { PackInfo } from '../../../core/knowledge/types.ts';
import { nameLanguages, switchLanguages } from '../../../core/pack-languages.ts';
import { defaultSettings } from '../../../core/settings.ts';

const pack = (title: string, language: string, ...others: string[]): PackInfo => ({
  id: title.toLowerCase(),
  title,
  version: '1.0.0',
  license: 'CC0-1.0',
  language,
  languages: [language, ...others],
  asOf: '2015-02-11',
  sources: [],
});

test('a language that is only the packs’ own cannot be switched off', () => {
  const [english, german] = nameLanguages([pack('News', 'en', 'de')], defaultSettings);
  expect(english).toEqual({ tag: 'en', ownOf: ['News'], canSwitch: false, on: true });
  expect(german).toEqual({ tag: 'de', ownOf: [], canSwitch: true, on: true });
});

test('one pack’s own language is another one’s translation', () => {
  const packs = [pack('News', 'en', 'de'), pack('Wissen', 'de', 'en')];
  expect(nameLanguages(packs, defaultSettings)).toEqual([
    { tag: 'de', ownOf: ['Wissen'], canSwitch: true, on: true },
    { tag: 'en', ownOf: ['News'], canSwitch: true, on: true },
  ]);
});

test('switching keeps what else is off', () => {
  const off = switchLanguages({ ...defaultSettings, disabledLanguages: ['ja'] }, ['de'], false);
  expect(off.disabledLanguages).toEqual(['ja', 'de']);
  expect(switchLanguages(off, ['ja'], true).disabledLanguages).toEqual(['de']);
  const shown = nameLanguages([pack('News', 'en', 'de', 'fr')], off);
  expect(shown.filter(({ on }) => on).map(({ tag }) => tag)).toEqual(['en', 'fr']);
});
