import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { FrameScript, Params } from '../../../core/messages.ts';
import { putPack } from '../../../core/packs/pack-store.ts';
import { spottingSettings } from '../../../core/page-choice.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import type { Excerpt } from '../../../core/spotting/excerpt.ts';
import { forgetPacks, pageSpotting } from '../../../entrypoints/background/page-spotting.ts';
import { madePack, madeTopic } from '../../e2e/support/made-pack.ts';
import { freshStore } from '../packs/pack-samples.ts';
import '../packs/joint-pages.ts';

const { spotPage } = pageSpotting;
const frame = { tab: { id: 7 }, frameId: 3 };
const scanTexts = (asked: Params<'scanTexts'>) => pageSpotting.scanTexts(asked, frame);
const surfaces = async (page: Excerpt, chosen: Partial<Settings> = {}): Promise<string[][]> => {
  const settings = spottingSettings({ ...defaultSettings, ...chosen });
  const mentions = await spotPage({ page, settings });
  return mentions.map((some) => some.map(({ surface }) => surface));
};

beforeEach(async () => {
  await freshStore();
  forgetPacks();
});

describe('the background', () => {
  it('says which texts may hold a topic, bundled or stored', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe')]), 'imported');
    forgetPacks();
    const texts = ['Nobody came.', 'Edward Snowden came.', 'Mara Rowe came.', 'A Mara, a Rowe.'];
    expect(await scanTexts({ texts })).toEqual([1, 2]);
  });

  it('puts a script into the frame where a text may hold a topic, and answers where it cannot', async () => {
    const injected = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
    const found = { texts: ['Edward Snowden came.'] };
    await scanTexts(found);
    await scanTexts({ texts: ['Nobody came.'], bring: 'marking' });
    expect(injected).not.toHaveBeenCalled();
    expect(await scanTexts({ ...found, bring: 'marking' })).toEqual([0]);
    expect(injected).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/marking.js'],
    });
    injected.mockRejectedValue(new Error('The frame is gone.'));
    expect(await scanTexts({ ...found, bring: 'marking' })).toEqual([0]);
    injected.mockRestore();
  });

  it('finds the mentions of each text that it was sent, and none where one was left out', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe')]), 'imported');
    forgetPacks();
    const texts = ['Edward Snowden came.', 900, 'Mara Rowe came.', 'Nobody did.'];
    expect(await surfaces({ title: 'Edward Snowden', texts })).toEqual([
      ['Edward Snowden'],
      ['Mara Rowe'],
      [],
    ]);
  });

  it('takes a hint from the title', async () => {
    const texts = ['Xi arrived.'];
    expect(await surfaces({ title: 'A day at sea', texts })).toEqual([[]]);
    expect(await surfaces({ title: 'Xi Jinping in Washington', texts })).toEqual([['Xi']]);
  });

  it('leaves out what the reader switched off, as the question says', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe')]), 'imported');
    forgetPacks();
    const page = { title: '', texts: ['Edward Snowden met Mara Rowe.'] };
    expect(await surfaces(page)).toEqual([['Edward Snowden', 'Mara Rowe']]);
    expect(await surfaces(page, { disabledTopics: ['made/mara-rowe'] })).toEqual([
      ['Edward Snowden'],
    ]);
    expect(await surfaces(page, { disabledPacks: ['us-china-cyber-2015'] })).toEqual([
      ['Mara Rowe'],
    ]);
  });

  it('finds the bundled topics while the stored ones cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await scanTexts({ texts: ['Edward Snowden came.'] })).toEqual([0]);
    expect(await surfaces({ title: '', texts: ['Edward Snowden came.'] })).toEqual([
      ['Edward Snowden'],
    ]);
    vi.restoreAllMocks();
  });

  it.each<[string, (texts: readonly string[]) => Promise<unknown>]>([
    ['tells long texts apart', (texts) => scanTexts({ texts })],
    ['decides about a long page', (texts) => surfaces({ title: '', texts })],
  ])('answers others while it %s', { timeout: 30_000 }, async (_, work) => {
    let isBusy = true;
    const long = work(Array.from({ length: 100 }, (_, n) => 'Xi Jinping met Xi, '.repeat(80) + n));
    const done = long.then(() => (isBusy = false));
    let answered = 0;
    for (; answered < 6; answered += 1) {
      // Messages come between tasks, as timers do.
      await new Promise((come) => setTimeout(come));
      if (!isBusy) break;
      expect(await surfaces({ title: '', texts: ['Edward Snowden'] })).toEqual([
        ['Edward Snowden'],
      ]);
    }
    expect(answered).toBe(6);
    await done;
  });

  it('throws at nothing that a page’s process may send', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.array(fc.anything()), async (any, list) => {
        await scanTexts({ texts: any as string[] });
        await scanTexts({ texts: list as string[], bring: any as FrameScript });
        const page = { title: any as string, texts: list as string[] };
        await spotPage({ page, settings: any as Settings });
        await spotPage({
          page: any as Excerpt,
          settings: { packOrder: list } as unknown as Settings,
        });
      }),
      { numRuns: 50 },
    );
  });
});
