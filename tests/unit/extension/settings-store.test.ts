import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, settingsVersion } from '../../../core/settings.ts';
import { readSettings, updateSettings, watchSettings } from '../../../core/settings-store.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const pause = (site: string) =>
  updateSettings((now) => ({ ...now, pausedSites: [...now.pausedSites, site] }));

describe('the settings store', { tags: ['@case-26'] }, () => {
  it('reads back what was written', async () => {
    await pause('a.example');
    expect((await readSettings()).pausedSites).toEqual(['a.example']);
  });

  it('keeps every change of windows that write at the same time', async () => {
    await Promise.all([pause('a.example'), pause('b.example'), pause('c.example')]);
    expect((await readSettings()).pausedSites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('forgets a value that is the default again', async () => {
    await pause('a.example');
    await updateSettings((now) => ({ ...now, pausedSites: [] }));
    expect(await browser.storage.sync.get(null)).toEqual({ version: settingsVersion });
  });

  it('gives the defaults when storage throws, and tells once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('broken profile'));
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await readSettings()).toEqual(defaultSettings);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('leaves settings of a newer version untouched', async () => {
    const newer = { version: settingsVersion + 1, pausedSites: { since: 'later' } };
    await browser.storage.sync.set(newer);
    await expect(pause('a.example')).rejects.toThrow('newer version');
    expect(await browser.storage.sync.get(null)).toEqual(newer);
  });

  it('tells watchers until they stop', async () => {
    const seen: string[][] = [];
    const stop = watchSettings((settings) => seen.push([...settings.pausedSites]));
    await pause('a.example');
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a.example']));
    stop();
    const count = seen.length;
    await pause('b.example');
    await readSettings();
    expect(seen).toHaveLength(count);
  });
});
