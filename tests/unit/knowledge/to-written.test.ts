import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../core/knowledge/parse-pack.ts';
import { toWritten } from '../../../core/knowledge/to-written.ts';
import { packFolders } from '../../../data/format-packs.ts';
import { readPack } from '../../../data/read-packs.ts';

describe('a pack written into one file', () => {
  test.each(packFolders())('reads back as it was: %s', (folder) => {
    const pack = readPack(folder);
    const data = JSON.parse(JSON.stringify(toWritten(pack)));
    expect(parsePack([{ file: 'pack.json', data }])).toEqual({ pack });
  });

  test('holds no empty list', () => {
    const [folder = ''] = packFolders();
    expect(JSON.stringify(toWritten(readPack(folder)))).not.toMatch(/\[\]|\{\}/);
  });
});
