import { describe, expect, test } from 'vitest';
import { BackupError, backupOf, maxLength, readBackup } from '../../../core/backup.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { applyChanges, settingsChanges } from '../../../core/settings-changes.ts';

const settings: Settings = {
  ...defaultSettings,
  disabledTopics: ['pack/one', 'pack/two'],
  pausedSites: ['example.com'],
  density: 'all',
  theme: 'dark',
};

describe('a backup', () => {
  test('reads to the settings that it was made of', () => {
    const text = JSON.stringify(backupOf(settings), null, 2);
    expect(readBackup(text).settings).toEqual(settings);
    expect(readBackup(`\uFEFF${text}`).settings).toEqual(settings);
    expect(readBackup(JSON.stringify(backupOf(defaultSettings))).settings).toEqual(defaultSettings);
  });

  test('holds what differs from the defaults, and says which file it is', () => {
    expect(backupOf({ ...defaultSettings, theme: 'dark' })).toEqual({
      format: 'backgrounder-backup',
      version: 1,
      settings: { version: 1, theme: 'dark' },
    });
  });

  test('keeps sections that others read', () => {
    const text = JSON.stringify(backupOf(settings, { packs: [{ id: 'one' }] }));
    expect(readBackup(text).backup.packs).toEqual([{ id: 'one' }]);
  });
});

describe('a file that is no backup is refused as a whole', () => {
  const file = (over: object, inside: object = {}) =>
    JSON.stringify({
      ...backupOf(settings),
      settings: { ...backupOf(settings).settings, ...inside },
      ...over,
    });

  test.each([
    ['', 'empty', ''],
    ['  \n', 'empty', ''],
    [`${' '.repeat(maxLength)}x`, 'tooLarge', ''],
    ['[]', 'notBackup', ''],
    ['null', 'notBackup', ''],
    ['{"format":"something"}', 'notBackup', ''],
    ['{"format":"backgrounder-backup"}', 'notBackup', ''],
    [file({ version: 2 }), 'newer', ''],
    [file({}, { version: 2 }), 'newer', ''],
    [file({ settings: undefined }), 'noSettings', ''],
    [file({ settings: [] }), 'noSettings', ''],
    [file({}, { glow: 1 }), 'unknownSetting', 'glow'],
    [file({}, { toString: 1 }), 'unknownSetting', 'toString'],
    [file({}, { theme: 'pink' }), 'badValue', 'theme'],
    [file({}, { theme: ['dark'] }), 'badValue', 'theme'],
    [file({}, { pausedSites: 'example.com' }), 'badValue', 'pausedSites'],
    [file({}, { pausedSites: [1] }), 'badValue', 'pausedSites'],
    [file({}, { pausedSites: ['a.example', 'a.example'] }), 'badValue', 'pausedSites'],
    [file({}, { pausedSites: [''] }), 'badValue', 'pausedSites'],
    [file({}, { onlySites: ['x'.repeat(301)] }), 'badValue', 'onlySites'],
  ])('%.60j', (text, fault, detail) => {
    expect(faultOf(text)).toMatchObject({ fault, detail });
  });

  test('JSON that breaks off, with what the reader of JSON says', () => {
    expect(faultOf('{"format":')).toMatchObject({ fault: 'notJson' });
    expect(faultOf('{"format":')?.detail).not.toBe('');
  });
});

describe('changes of settings', () => {
  const other: Settings = { ...settings, theme: 'light', density: 'all', onlySites: ['a.example'] };

  test('are what differs', () => {
    expect(settingsChanges(settings, other)).toEqual([
      { key: 'onlySites', before: [], after: ['a.example'] },
      { key: 'theme', before: 'dark', after: 'light' },
    ]);
    expect(settingsChanges(settings, settings)).toEqual([]);
  });

  test('can be made and taken back without touching what else has changed', () => {
    const changes = settingsChanges(settings, other);
    expect(applyChanges(settings, changes)).toEqual(other);
    const later: Settings = { ...other, markStyle: 'tint' };
    expect(applyChanges(later, changes, 'before')).toEqual({ ...settings, markStyle: 'tint' });
  });
});

function faultOf(text: string): BackupError | undefined {
  try {
    readBackup(text);
    return undefined;
  } catch (error) {
    if (error instanceof BackupError) return error;
    throw error;
  }
}
