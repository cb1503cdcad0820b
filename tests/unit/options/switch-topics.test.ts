import { expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import { restoreTopics, switchTopics } from '../../../entrypoints/options/switch-topics.ts';

const settings = { ...defaultSettings, disabledTopics: ['p/a', 'gone/x'], pausedSites: ['a.test'] };

test('switching off adds each topic once and keeps what was off', () => {
  expect(switchTopics(settings, ['p/a', 'p/b'], false).disabledTopics).toEqual([
    'gone/x',
    'p/a',
    'p/b',
  ]);
});

test('switching on takes only these topics off the list, not those of a pack that is away', () => {
  expect(switchTopics(settings, ['p/a', 'p/b'], true).disabledTopics).toEqual(['gone/x']);
});

test('switching topics leaves the paused sites alone', () => {
  expect(switchTopics(settings, ['p/b'], false).pausedSites).toEqual(['a.test']);
});

test('undoing "turn off all" brings back the mixture from before, and keeps later changes elsewhere', () => {
  const allOff = switchTopics(settings, ['p/a', 'p/b', 'p/c'], false);
  const later = switchTopics(allOff, ['q/new'], false);
  const restored = restoreTopics(later, ['p/a', 'p/b', 'p/c'], settings.disabledTopics);
  expect(restored.disabledTopics.toSorted()).toEqual(['gone/x', 'p/a', 'q/new']);
});
