import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicSpecs } from '../../core/knowledge/compile.ts';
import { coverage } from '../../core/knowledge/coverage.ts';
import { buildIndex } from '../../core/spotting/index.ts';
import { packFolders } from '../../data/format-packs.ts';
import { formatYaml } from '../../data/format-yaml.ts';
import { packFiles, readPack } from '../../data/read-packs.ts';

/** What every pack in `data/` keeps to, bundled or not. */
describe.each(packFolders().map((folder) => [basename(folder), folder] as const))(
  'the pack %s',
  (_, folder) => {
    const pack = readPack(folder);
    const topics = new Map(pack.topics.map((topic) => [topic.id, topic]));

    test.each(packFiles(folder))('keeps %s in canonical form (npm run format)', (file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(formatYaml(text)).toBe(text);
    });

    test.each(packFiles(folder))('names in %s the schema that editors check it with', (file) => {
      const depth = file.includes('/') ? '../../topic' : '../pack';
      expect(readFileSync(join(folder, file), 'utf8').split('\n')[0]).toBe(
        `# yaml-language-server: $schema=${depth}.schema.json`,
      );
    });

    test('cites every paragraph of its sources', () => {
      expect(coverage(pack).flatMap(({ uncited }) => uncited)).toEqual([]);
    });

    test('states something of every topic, and of every source says how long it is', () => {
      expect(pack.topics.filter(({ statements }) => statements.length === 0)).toEqual([]);
      expect(pack.sources.filter(({ author, paragraphs }) => !author || !paragraphs)).toEqual([]);
    });

    test('can be made into an index', () => {
      expect(buildIndex(topicSpecs(pack)).topics).toHaveLength(pack.topics.length);
    });

    test('has relations that lead both ways', () => {
      const oneWay = pack.topics.flatMap(({ id, related }) =>
        related
          .filter(({ topic }) => !topics.get(topic)?.related.some((back) => back.topic === id))
          .map(({ topic }) => `${id} -> ${topic}`),
      );
      expect(oneWay).toEqual([]);
    });

    test('has relations that lead from any topic to every other', () => {
      const reached = new Set<string>();
      const queue = [pack.topics[0]?.id];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        queue.push(...(topics.get(id)?.related.map(({ topic }) => topic) ?? []));
      }
      expect([...topics.keys()].filter((id) => !reached.has(id))).toEqual([]);
    });
  },
);
