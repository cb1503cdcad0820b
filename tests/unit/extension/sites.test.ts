import { describe, expect, it, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import {
  addSite,
  coveringSites,
  covers,
  isSiteOff,
  removeSites,
  siteOf,
  switchSite,
} from '../../../core/sites.ts';

const at = (address: string) => new URL(`https://${address}`);
const paused = (...pausedSites: string[]): Settings => ({ ...defaultSettings, pausedSites });
const only = (...onlySites: string[]): Settings => ({
  ...defaultSettings,
  siteMode: 'only',
  onlySites,
});

test('a site is stored without www, case and final dot', () => {
  expect(siteOf('WWW.News.Example.')).toBe('news.example');
});

describe('an entry', () => {
  it.each([
    ['news.example', 'news.example/', true],
    ['news.example', 'www.news.example/a', true],
    ['news.example', 'm.news.example', true],
    ['news.example', 'NEWS.example.', true],
    ['news.example', 'fakenews.example', false],
    ['news.example', 'example', false],
    ['*.news.example', 'm.news.example', true],
    ['*.news.example', 'news.example', true],
    ['*.news.example', 'fakenews.example', false],
    ['news.example/world', 'news.example/world', true],
    ['news.example/world', 'm.news.example/world/asia', true],
    ['news.example/world', 'news.example/worldwide', false],
    ['news.example/world', 'news.example/sport/world', false],
    ['news.example/world', 'news.example/', false],
    ['news.example/world/*', 'news.example/world/asia', true],
    ['news.example/world/*', 'news.example/world', true],
    ['*.news.example/*', 'news.example/world', true],
    ['news.example/', 'news.example/world', true],
    ['', 'news.example', false],
    ['*', 'news.example', false],
    ['/world', 'news.example/world', false],
  ])('%s and the page %s: %s', (entry, page, covered) => {
    expect(covers(entry, at(page))).toBe(covered);
  });

  test('covers no page without a host', () => {
    expect(covers('news.example', new URL('file:///news.example/a.html'))).toBe(false);
  });
});

describe('everywhere but on paused sites', () => {
  const settings = paused('example.com', 'news.example.com', 'sports.example.com', 'ample.com');

  test('what covers a page switches it off: its own entry and those above it', () => {
    expect(coveringSites(settings, at('news.example.com'))).toEqual([
      'example.com',
      'news.example.com',
    ]);
    expect(isSiteOff(settings, at('news.example.com'))).toBe(true);
    expect(isSiteOff(settings, at('other.test'))).toBe(false);
    expect(isSiteOff(settings, new URL('file:///a.html'))).toBe(false);
  });

  test('switching on takes out what covers the page and leaves other entries alone', () => {
    const resumed = switchSite(settings, at('news.example.com'), true);
    expect(resumed.pausedSites).toEqual(['sports.example.com', 'ample.com']);
  });

  test('switching off lists the site once', () => {
    const once = switchSite(defaultSettings, at('www.a.test/b'), false);
    expect(once.pausedSites).toEqual(['a.test']);
    expect(switchSite(once, at('m.a.test'), false)).toEqual(once);
  });
});

describe('nowhere but on listed sites', () => {
  test('what is not listed is off, paused sites or not', () => {
    expect(isSiteOff(only('a.test/news'), at('a.test/news/1'))).toBe(false);
    expect(isSiteOff(only('a.test/news'), at('a.test/sport'))).toBe(true);
    expect(isSiteOff({ ...only('a.test'), pausedSites: ['a.test'] }, at('a.test'))).toBe(false);
    expect(isSiteOff(only(), new URL('file:///a.html'))).toBe(true);
  });

  test('switching on lists the site, switching off takes out what covers the page', () => {
    const on = switchSite(only(), at('a.test/b'), true);
    expect(on).toEqual(only('a.test'));
    expect(switchSite(on, at('m.a.test/c'), false)).toEqual(only());
  });
});

test('entries are added once and taken out by name', () => {
  const twice = addSite(addSite(defaultSettings, 'onlySites', 'a.test'), 'onlySites', 'a.test');
  expect(twice.onlySites).toEqual(['a.test']);
  expect(removeSites(twice, 'onlySites', ['a.test', 'b.test'])).toEqual(defaultSettings);
});
