import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import { pageState, siteName } from '../../../entrypoints/popup/page-state.ts';

const one = { paused: false, tally: [{ topic: 'p/a', mentions: 2, surface: 'A' }] };
const none = { paused: false, tally: [] };
const article = 'https://www.example.com/article';

describe('a page that answers', () => {
  test('has a briefing where topics were found', () => {
    expect(state({ summary: one })).toEqual({ kind: 'briefing' });
  });

  test('is empty where none was found', () => {
    expect(state({ summary: none })).toEqual({ kind: 'empty' });
  });

  test('is a PDF, not an empty page, when its address says so', () => {
    const url = 'https://example.com/report.PDF?download=1';
    expect(state({ url, summary: none })).toEqual({ kind: 'closed', why: 'pdf' });
  });

  test('waits for the page while it still says that it is paused', () => {
    expect(state({ summary: { paused: true, tally: [] } })).toEqual({ kind: 'waiting' });
  });

  test('without an address, as in a browser that hides it, is still briefed', () => {
    expect(state({ url: undefined, summary: one })).toEqual({ kind: 'briefing' });
  });
});

describe('a paused page', () => {
  test('is paused by settings before the page has caught up, and names what pauses it', () => {
    const settings = { ...defaultSettings, pausedSites: ['other.test', 'example.com'] };
    const facts = { url: 'https://news.example.com/', summary: one, hostAccess: true };
    expect(pageState(facts, settings)).toEqual({ kind: 'paused', by: ['example.com'] });
  });

  test('is paused even where nothing answers', () => {
    const settings = { ...defaultSettings, pausedSites: ['example.com'] };
    const facts = { url: article, summary: undefined, hostAccess: false };
    expect(pageState(facts, settings)).toEqual({ kind: 'paused', by: ['example.com'] });
  });
});

test('where only listed sites are on, another site is not paused but unlisted', () => {
  const settings = { ...defaultSettings, siteMode: 'only', onlySites: ['news.test'] } as const;
  const at = (url: string) => pageState({ url, summary: one, hostAccess: true }, settings).kind;
  expect(at(article)).toBe('unlisted');
  expect(at('https://news.test/story')).toBe('briefing');
});

describe('a page that does not answer', () => {
  test('needs a reload when it is ours to read', () => {
    expect(state({ url: article })).toEqual({ kind: 'reload' });
  });

  test('needs permission when the reader has not given it', () => {
    expect(state({ url: article, hostAccess: false })).toEqual({ kind: 'noAccess' });
    expect(state({ url: undefined, hostAccess: false })).toEqual({ kind: 'noAccess' });
  });

  test.each([
    [undefined, 'browser'],
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['view-source:https://example.com/', 'browser'],
    ['https://chromewebstore.google.com/category/extensions', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['chrome-extension://abcdef/options.html', 'extension'],
    ['moz-extension://abcdef/options.html', 'extension'],
    ['https://example.com/a.pdf', 'pdf'],
    ['file:///home/me/a.pdf', 'pdf'],
    ['file:///home/me/article.html', 'file'],
  ])('%s is closed: %s', (url, why) => {
    expect(state({ url })).toEqual({ kind: 'closed', why });
  });

  test('a site that merely resembles a store is not one', () => {
    expect(state({ url: 'https://addons.mozilla.org.example.com/' })).toEqual({ kind: 'reload' });
  });
});

test.each([
  ['https://www.Example.com/a', 'example.com'],
  ['http://localhost:8080/', 'localhost'],
  ['file:///a.html', undefined],
  ['chrome://newtab/', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('the site of %s is %s', (url, site) => {
  expect(siteName(url)).toBe(site);
});

function state(facts: Partial<Parameters<typeof pageState>[0]>) {
  const defaults = { url: article, summary: undefined, hostAccess: true };
  return pageState({ ...defaults, ...facts }, defaultSettings);
}
