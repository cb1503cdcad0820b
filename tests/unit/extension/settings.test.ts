import { describe, expect, it } from 'vitest';
import {
  assertWritable,
  choices,
  defaultSettings,
  NewerSettingsError,
  parseSettings,
  settingsVersion,
  toStored,
} from '../../../core/settings.ts';

describe('stored settings', { tags: ['@case-26'] }, () => {
  it('are the defaults when nothing is stored', () => {
    expect(parseSettings({})).toEqual(defaultSettings);
  });

  it.each([
    ['a string', 'x'],
    ['null', null],
    ['a number', 7],
    ['an object', { 0: 'x' }],
  ])('fall back value by value when one is %s', (_, broken) => {
    expect(parseSettings({ disabledTopics: broken, pausedSites: ['a.example'] })).toEqual({
      ...defaultSettings,
      pausedSites: ['a.example'],
    });
  });

  it.each(Object.entries(choices))('take for %s only what may be chosen', (name, allowed) => {
    for (const value of allowed)
      expect(parseSettings({ [name]: value })).toHaveProperty(name, value);
    for (const wrong of ['other', ['page'], null, 0, 'constructor']) {
      expect(parseSettings({ [name]: wrong })).toEqual(defaultSettings);
    }
  });

  it('lose only the entries of the wrong kind', () => {
    expect(parseSettings({ pausedSites: ['a.example', 3, null, 'b.example'] }).pausedSites).toEqual(
      ['a.example', 'b.example'],
    );
  });

  it('hold only what differs from the default', () => {
    const { set, remove } = toStored({ ...defaultSettings, pausedSites: ['a.example'] });
    expect(set).toEqual({ version: settingsVersion, pausedSites: ['a.example'] });
    expect(remove).toEqual(Object.keys(defaultSettings).filter((key) => key !== 'pausedSites'));
  });

  it('of a newer version are not written over', () => {
    expect(() => assertWritable({ version: settingsVersion + 1 })).toThrow(NewerSettingsError);
    expect(() => assertWritable({ version: settingsVersion })).not.toThrow();
    expect(() => assertWritable({})).not.toThrow();
  });
});
