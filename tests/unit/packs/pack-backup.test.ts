import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type BackupFault, backupOf } from '../../../core/backup.ts';
import { ImportJob } from '../../../core/import/import-job.ts';
import { type BackupContents, readBackupFile } from '../../../core/import/read-backup.ts';
import { toWritten } from '../../../core/knowledge/to-written.ts';
import { packsSection } from '../../../core/packs/pack-backup.ts';
import { changePacks, listPacks, putPack, readAllPacks } from '../../../core/packs/pack-store.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { failure, freshStore, manyTopics, samplePack } from './pack-samples.ts';

beforeEach(freshStore);

const settings: Settings = {
  ...defaultSettings,
  disabledTopics: ['b/gull-rock'],
  packOrder: ['b', 'notes'],
  theme: 'dark',
};

function read(backup: unknown): BackupContents {
  return readBackupFile(new TextEncoder().encode(JSON.stringify(backup)));
}

/** What a backup of everything that is stored now reads back to. */
async function roundTrip(): Promise<Extract<BackupContents, { packs: unknown }>> {
  const contents = read(backupOf(settings, packsSection(await readAllPacks())));
  if ('fault' in contents) throw new Error(`${contents.fault} ${contents.detail}`);
  return contents;
}

describe('a backup of everything', () => {
  test('restores settings, notes and packs to the state that was saved', async () => {
    await putPack(samplePack('notes'), 'notes');
    await putPack(samplePack('b', { topics: manyTopics(30) }), 'imported');
    await putPack(samplePack('a'), 'imported', { addedAt: '2020-01-01T00:00:00.000Z' });
    const before = { listed: await listPacks(), packs: await readAllPacks() };
    const contents = await roundTrip();
    await freshStore();
    expect(await listPacks()).toEqual([]);

    await changePacks(contents.packs, []);
    expect(contents.settings).toEqual(settings);
    expect(await readAllPacks()).toEqual(before.packs);
    const known = ({ storedAt, ...about }: (typeof before.listed)[number]) => about;
    expect((await listPacks()).map(known)).toEqual(before.listed.map(known));
  });

  test('holds any pack whole', async () => {
    const word = fc.stringMatching(/^[A-Z][a-zäöü]{2,12}( [A-Z][a-z]{2,8})?$/);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), async (names) => {
        await freshStore();
        const topics = manyTopics(names.length).map((topic, n) => ({
          ...topic,
          name: names[n] ?? '',
          summary: `About ${names[n]}.`,
        }));
        await putPack(samplePack('any', { topics }), 'imported');
        const [entry] = (await roundTrip()).packs;
        expect(entry?.pack).toEqual((await readAllPacks())[0]?.pack);
      }),
      { numRuns: 20 },
    );
  });

  test('says nothing of packs where there are none', () => {
    expect(packsSection([])).toEqual({});
    expect(read(backupOf(settings))).toEqual({ settings, packs: [] });
  });
});

describe('packs of a backup that cannot be are refused with the whole', () => {
  const good = { kind: 'imported', pack: toWritten(samplePack()) };

  test.each<[string, unknown, BackupFault, string | RegExp]>([
    ['no list', {}, 'badPack', 'packs'],
    ['no pack', [null], 'badPack', 'packs[0].kind'],
    ['another kind', [{ ...good, kind: 'bundled' }], 'badPack', 'packs[0].kind'],
    ['no instant', [{ ...good, addedAt: 'today' }], 'badPack', 'packs[0].addedAt'],
    ['twice', [good, good], 'badPack', 'lighthouses: is there twice'],
    ['too many', Array(1001).fill(good), 'tooLarge', ''],
    [
      'a fault inside',
      [good, { ...good, pack: { ...good.pack, id: 'x', license: '' } }],
      'badPack',
      'packs[1].pack: license: is empty',
    ],
    [
      'a trap',
      JSON.parse('[{"kind": "notes", "pack": {"__proto__": {"polluted": 1}}}]'),
      'badPack',
      'packs[0].pack: __proto__: is a name that cannot be used',
    ],
  ])('%s', (_, packs, fault, detail) => {
    expect(read(backupOf(settings, { packs }))).toEqual({ fault, detail });
  });
});

describe('a change of several packs', () => {
  test('happens in one step or not at all', { tags: ['@case-36'] }, async () => {
    await putPack(samplePack('a'), 'imported');
    await putPack(samplePack('b'), 'notes');
    const before = await readAllPacks();
    const put = [
      { pack: samplePack('c'), kind: 'imported' as const },
      {
        pack: samplePack('a', { version: '2.0.0', topics: manyTopics(1200) }),
        kind: 'notes' as const,
      },
    ];
    const stop = new AbortController();
    const shares: number[] = [];
    const stopped = changePacks(put, ['b'], {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (share > 0.6) stop.abort();
      },
    });
    expect((await failure(stopped)).kind).toBe('stopped');
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await readAllPacks()).toEqual(before);

    const [c, a] = await changePacks(put, ['b']);
    expect(c?.addedAt.localeCompare(a?.addedAt ?? '')).toBe(1);
    expect(
      (await readAllPacks()).map(({ pack: { id, version }, kind }) => [id, version, kind]),
    ).toEqual([
      ['a', '2.0.0', 'notes'],
      ['c', '1.0.0', 'imported'],
    ]);
  });
});

test('a backup whose letters another program has damaged is refused, not restored without them', {
  tags: ['@case-29'],
}, async () => {
  await putPack(samplePack('notes', { title: 'Notizen über Türme' }), 'notes');
  const text = JSON.stringify(backupOf(settings, packsSection(await readAllPacks())));
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  expect(readBackupFile(latin)).toEqual({ fault: 'notJson', detail: 'no text in UTF-8' });
  expect(readBackupFile(new TextEncoder().encode(`\uFEFF${text}`))).toHaveProperty('packs');
});

test('a backup that is taken for a pack is led to where it belongs', async () => {
  const text = JSON.stringify(backupOf(settings), null, 2);
  const job = new ImportJob();
  expect(await job.read('b.json', new TextEncoder().encode(text), '2001-02-03')).toMatchObject({
    problems: [{ message: 'is a backup: restore it in the section Backup' }],
  });
});
