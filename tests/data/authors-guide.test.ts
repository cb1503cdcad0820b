import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../core/import/read-yaml.ts';
import { parsePack } from '../../core/knowledge/parse-pack.ts';
import { buildIndex, spot } from '../../core/spotting/index.ts';

const guide = readFileSync(
  join(import.meta.dirname, '../../data/us-china-cyber-2015/README.md'),
  'utf8',
);
const [topic, description] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml);

/** Marks in a text by one topic that has a single alias. */
function marked(alias: string, text: string): string[] {
  const empty = { shorthands: [], decoys: [], context: [], telltale: [], against: [] };
  const spec = { ...empty, id: 'x', kind: 'group' as const, qualifiers: [], related: [] };
  const index = buildIndex([{ ...spec, names: [alias] }]);
  return spot(index, text).flatMap((mentions) => mentions.map(({ surface }) => surface));
}

describe("the authors' guide", () => {
  test('shows a topic that is accepted as it stands', () => {
    const files = [readYaml('topics/gull-rock.yaml', topic ?? '')].flatMap((file) =>
      'data' in file ? [file] : [],
    );
    const source = { id: 's', title: 't', author: 'a', published: '1999-05-01', paragraphs: 12 };
    const statements = [{ text: 'It runs lights.', date: '1999', paragraphs: [1] }];
    const authority = {
      name: 'Coast Authority',
      kind: 'organisation',
      summary: 'Runs lights.',
      statements,
      aliases: { names: ['Coast Authority'] },
    };
    const manifest = {
      ...{ id: 'p', title: 't', version: '1.0.0', license: 'CC0-1.0', language: 'en' },
      ...{ as_of: '1999-05-01', sources: [source] },
    };
    const result = parsePack([
      { file: 'pack.json', data: manifest },
      { file: 'coast-authority.json', data: authority },
      ...files,
    ]);
    expect('problems' in result ? result.problems : []).toEqual([]);
  });

  test('shows descriptions that match what it says they match', () => {
    const alias = /- (five.*)/.exec(description ?? '')?.[1] ?? '';
    expect(marked(alias, 'He met five officers of the Chinese army there.')).toEqual([
      'five officers of the Chinese army',
    ]);
    expect(marked(alias, "He met the Chinese military's five members there.")).toHaveLength(1);
    expect(marked('~Xi + {visit,trip}', "All spoke of Xi's visit.")).toEqual(['visit']);
  });

  test('gives the error message that authors will meet', () => {
    const message = /```\ntopics\/[^:]+:\d+: (.*)\n```/.exec(guide)?.[1];
    expect(message).toBe('statements[0].paragraphs[1]: the source has 12 paragraphs, not 13');
  });
});
