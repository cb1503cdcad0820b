import { expect, test } from 'vitest';
import { pauseSite, pausingSites, resumeSites } from '../../../core/paused-sites.ts';
import { defaultSettings } from '../../../core/settings.ts';

const settings = {
  ...defaultSettings,
  pausedSites: ['example.com', 'news.example.com', 'sports.example.com', 'ample.com'],
};

test('a host is paused by its own entry and by those above it, not by neighbours', () => {
  expect(pausingSites(settings, 'news.example.com')).toEqual(['example.com', 'news.example.com']);
  expect(pausingSites(settings, 'other.test')).toEqual([]);
});

test('pausing twice lists a site once', () => {
  const twice = pauseSite(pauseSite(defaultSettings, 'a.test'), 'a.test');
  expect(twice.pausedSites).toEqual(['a.test']);
});

test('resuming what pauses a page leaves the page unpaused and other entries alone', () => {
  const resumed = resumeSites(settings, pausingSites(settings, 'news.example.com'));
  expect(resumed.pausedSites).toEqual(['sports.example.com', 'ample.com']);
});
