import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { explainText } from '../../../core/explain/explain-text.ts';
import { spottersFor } from '../../../core/explain/pack-spotters.ts';
import { topicSpecs } from '../../../core/knowledge/compile.ts';
import type { Pack } from '../../../core/knowledge/types.ts';
import { packSpotter } from '../../../core/pack-spotter.ts';
import { closePacks } from '../../../core/packs/pack-database.ts';
import { putPack } from '../../../core/packs/pack-store.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { buildIndex } from '../../../core/spotting/build-index.ts';
import { topicsOf } from '../../../core/spotting/types.ts';
import { madePack, madeTopic } from '../../e2e/support/made-pack.ts';
import { freshStore } from '../packs/pack-samples.ts';

const lights = madePack('lights', [
  madeTopic('Mara Rowe', { shorthands: ['Rowe'], decoys: ['Rowe Street'] }),
  madeTopic('Gull Rock', { kind: 'concept' }),
]);
const others = madePack('others', [madeTopic('The Keeper', { names: ['Mara Rowe'] })]);

function explained(
  text: string,
  title = '',
  packs: readonly Pack[] = [lights],
  packOrder: string[] = [],
) {
  const spotters = packs.map((pack) => packSpotter(buildIndex(topicSpecs(pack))));
  return explainText(text, title, spotters, { packOrder }).map(({ mentions }) =>
    mentions.map((one) => `${one.isPossible ? '?' : ''}${one.surface}: ${topicsOf(one).join()}`),
  );
}

describe('a text that somebody asks about', () => {
  test('shows what it mentions, paragraph by paragraph', () => {
    expect(explained('Mara Rowe came.\n \nRowe left Gull\nRock.')).toEqual([
      ['Mara Rowe: lights/mara-rowe'],
      ['Rowe: lights/mara-rowe', 'Gull\nRock: lights/gull-rock'],
    ]);
  });

  test('tells what a short form may mean where nothing says so', () => {
    expect(explained('Rowe')).toEqual([['?Rowe: lights/mara-rowe']]);
    expect(explained('Rowe', 'Mara Rowe leaves the light')).toEqual([['Rowe: lights/mara-rowe']]);
  });

  test('tells nothing that it cannot mean', () => {
    expect(explained('Lisa Rowe came down Rowe Street.')).toEqual([[]]);
  });

  test('names every pack, in the reader’s order', () => {
    const both = [lights, others];
    expect(explained('Mara Rowe', '', both)).toEqual([
      ['Mara Rowe: lights/mara-rowe,others/the-keeper'],
    ]);
    expect(explained('Mara Rowe', '', both, ['others'])).toEqual([
      ['Mara Rowe: others/the-keeper,lights/mara-rowe'],
    ]);
  });
});

describe('the packs that explain', () => {
  beforeEach(freshStore);
  const packsFor = async (text: string, disabledPacks: string[] = []) =>
    (await spottersFor(text, { ...defaultSettings, disabledPacks }))
      .map(({ pack }) => pack)
      .slice(1);
  const surfaces = async (text: string) => {
    const spotters = await spottersFor(text, defaultSettings);
    return explainText(text, '', spotters, {}).flatMap(({ mentions }) =>
      mentions.map(({ surface }) => surface),
    );
  };

  test('are the bundled one and those that are stored and on', async () => {
    await putPack(lights, 'imported');
    expect(await packsFor('Rowe')).toEqual(['lights']);
    expect(await packsFor('Rowe', ['lights'])).toEqual([]);
    expect(await surfaces('Rowe and Edward Snowden')).toEqual(['Rowe', 'Edward Snowden']);
  });

  test('of a large one what the text names', async () => {
    const topics = Array.from({ length: 1001 }, (_, n) => madeTopic(`Keeper${n} Rowe`));
    await putPack(madePack('many', topics), 'imported');
    expect(await surfaces('Keeper7 Rowe met Keeper1000 Rowe.')).toEqual([
      'Keeper7 Rowe',
      'Keeper1000 Rowe',
    ]);
    expect(await packsFor('nothing')).toEqual([]);
  });

  test('are the bundled one where the store fails', async () => {
    await closePacks();
    globalThis.indexedDB = {
      open: () => {
        throw new Error('no');
      },
    } as never;
    expect(await surfaces('Edward Snowden')).toEqual(['Edward Snowden']);
  });
});
