import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Topic } from '../../../core/knowledge/types.ts';
import { putPack, removePack } from '../../../core/packs/pack-store.ts';
import { pageIndexes } from '../../../core/packs/page-index.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { visitKeys } from '../../../core/spotting/text-keys.ts';
import { madePack, madeTopic } from '../../e2e/support/made-pack.ts';
import { openPages, spotWithAll, textBlocks } from './joint-pages.ts';
import { freshStore } from './pack-samples.ts';

const settings = { packOrder: [], disabledPacks: [] };

beforeEach(freshStore);

const words = [
  'Mara',
  'Rowe',
  'Gull',
  'Rock',
  'harbour',
  'light',
  'the',
  'Tern',
  'NHO',
  '林',
  '浩',
  'Ost',
];
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
const alias = phrase.map((some) => some.join(' '));
const topics: fc.Arbitrary<Topic[]> = fc
  .array(
    fc.record({
      names: fc.array(alias, { minLength: 1, maxLength: 2 }),
      shorthands: fc.array(alias, { maxLength: 2 }),
      decoys: fc.array(alias, { maxLength: 1 }),
      context: fc.array(fc.constantFrom(...words), { maxLength: 2 }),
      telltale: fc.array(fc.constantFrom('light', 'harbour'), { maxLength: 1 }),
      kind: fc.constantFrom('person' as const, 'organisation' as const, 'concept' as const),
      next: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ next, ...draft }, n) =>
      madeTopic(`t${n}`, {
        ...draft,
        related:
          next && drafts.length > 1
            ? [{ topic: `t${(n + 1) % drafts.length}`, relation: 'knows' }]
            : [],
      }),
    ),
  );
const piece = fc.constantFrom(
  ...words,
  '.',
  ',',
  'J.',
  'President',
  'said',
  "Rowe's",
  'of',
  '“',
  'Lisa',
);
const text = fc.array(piece, { minLength: 1, maxLength: 20 }).map((some) => some.join(' '));

describe('a page with a stored pack', () => {
  test('has the mentions that the whole index of the pack finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        topics,
        fc.array(text, { minLength: 1, maxLength: 4 }),
        async (made, texts) => {
          const pack = madePack('made', made);
          await putPack(pack, 'imported');
          const { read } = openPages();
          const page = textBlocks(...texts);
          expect(await read(page)).toEqual(spotWithAll(pack, page));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('has texts told apart by whole keys, and gets the topics that they lead to', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe'), madeTopic('Gull Rock')]), 'imported');
    const { stored } = openPages();
    const texts = ['A Mara came, and a Rowe.', 'Mara Rowe came.', 'So did the cat.'];
    expect(await stored.textsWithKeys(texts)).toEqual([1]);
    const [spotter, ...others] = await stored.spottersFor(texts, settings);
    expect(others).toEqual([]);
    expect(spotter?.spotter.scan('Mara Rowe')).toBeDefined();
    expect(spotter?.spotter.scan('Gull Rock')).toBeUndefined();
  });

  test('is looked at wherever a short form stands, whose support may stand anywhere', async () => {
    const related = [{ topic: 'gull-rock', relation: 'kept the light on' }];
    const rowe = madeTopic('Mara Rowe', { shorthands: ['Rowe'], related });
    await putPack(
      madePack('made', [rowe, madeTopic('Gull Rock', { kind: 'concept' })]),
      'imported',
    );
    const { stored } = openPages();
    expect(await stored.textsWithKeys(['Rowe came.', 'Nobody came.'])).toEqual([0]);
  });

  test('of a pack that is off has no topic, by the choice that comes with the question', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe')]), 'imported');
    const { stored } = openPages();
    const off = { ...settings, disabledPacks: ['made'] };
    expect(await stored.spottersFor(['Mara Rowe came.'], off)).toEqual([]);
    expect(await stored.spottersFor(['Mara Rowe came.'], settings)).toHaveLength(1);
  });

  test('gets more topics as its text grows', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe'), madeTopic('Gull Rock')]), 'imported');
    const { read } = openPages();
    await read(textBlocks('Mara Rowe came.'));
    const grown = await read(textBlocks('Mara Rowe came.', 'To Gull Rock.'));
    expect(grown.flat().map(({ topic }) => topic)).toEqual(['made/mara-rowe', 'made/gull-rock']);
  });

  test('gets a topic by its short form once a related name has come', async () => {
    const related = [{ topic: 'gull-rock', relation: 'kept the light on' }];
    const rowe = madeTopic('Mara Rowe', { shorthands: ['Rowe'], related });
    await putPack(
      madePack('made', [rowe, madeTopic('Gull Rock', { kind: 'concept' })]),
      'imported',
    );
    const { read } = openPages();
    expect((await read(textBlocks('Rowe came.'))).flat()).toEqual([]);
    const grown = await read(textBlocks('Rowe came.', 'To Gull Rock.'));
    expect(grown.flat().map(({ surface }) => surface)).toEqual(['Rowe', 'Gull Rock']);
  });

  test('follows a pack that changes or goes', async () => {
    await putPack(madePack('made', [madeTopic('Mara Rowe')]), 'imported');
    const { read } = openPages();
    const page = textBlocks('Mara Rowe came to Gull Rock.');
    const surfaces = async () => (await read(page)).flat().map(({ surface }) => surface);
    expect(await surfaces()).toEqual(['Mara Rowe']);
    await putPack(madePack('made', [madeTopic('Gull Rock')]), 'imported');
    expect(await surfaces()).toEqual(['Gull Rock']);
    await removePack('made');
    expect(await surfaces()).toEqual([]);
  });
});

describe('packs that know the same words', () => {
  const put = (id: string, ...made: Topic[]) => putPack(madePack(id, made), 'imported');

  test('give one mention of both topics, in the reader’s order', async () => {
    await put('one', madeTopic('Mara Rowe'));
    await put('two', madeTopic('Keeper', { names: ['Mara Rowe'] }));
    const { read } = openPages();
    const page = textBlocks('Mara Rowe came.');
    const [[plain] = []] = await read(page, { packOrder: [] });
    expect(plain).toMatchObject({ topic: 'one/mara-rowe', also: [{ topic: 'two/keeper' }] });
    const [[turned] = []] = await read(page, { packOrder: ['two'] });
    expect(turned).toMatchObject({ topic: 'two/keeper', also: [{ topic: 'one/mara-rowe' }] });
  });

  test('come in the order in which they were added, whatever their ids', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 1) });
    await put('two', madeTopic('Keeper', { names: ['Mara Rowe'] }));
    vi.useRealTimers();
    await put('one', madeTopic('Mara Rowe'));
    const { read } = openPages();
    const [[mention] = []] = await read(textBlocks('Mara Rowe came.'));
    expect(mention).toMatchObject({ topic: 'two/keeper', also: [{ topic: 'one/mara-rowe' }] });
  });

  test('are handed out as they were added, so that a later order finds them so', async () => {
    await put('one', madeTopic('Mara Rowe'));
    await put('two', madeTopic('Keeper', { names: ['Mara Rowe'] }));
    const keys: number[] = [];
    visitKeys('Mara Rowe', (key) => keys.push(key));
    const indexes = await pageIndexes(keys, { ...defaultSettings, packOrder: ['two'] });
    expect(indexes.map(({ topics }) => topics[0]?.id)).toEqual(['one/mara-rowe', 'two/keeper']);
  });

  test('judge by the context of their own topics alone', async () => {
    await put('one', madeTopic('Mara Rowe', { shorthands: ['Rowe'] }));
    await put('two', madeTopic('Lin Rowe', { shorthands: ['Rowe'] }));
    const { read } = openPages();
    const found = await read(textBlocks('Mara Rowe came.', 'Rowe left.'));
    expect(found.flat().map(({ topic, also }) => [topic, also])).toEqual([
      ['one/mara-rowe', undefined],
      ['one/mara-rowe', undefined],
    ]);
  });

  test('a switched-off pack steps back for the other', async () => {
    await put('one', madeTopic('Mara Rowe'));
    await put('two', madeTopic('Keeper', { names: ['Mara Rowe'] }));
    const { read } = openPages();
    const off = { has: (ref: string) => ref.startsWith('one/') };
    const [[mention] = []] = await read(textBlocks('Mara Rowe came.'), { off });
    expect(mention).toMatchObject({ topic: 'two/keeper' });
    expect(mention).not.toHaveProperty('also');
  });
});
