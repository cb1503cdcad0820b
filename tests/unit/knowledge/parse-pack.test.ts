import { describe, expect, test } from 'vitest';
import { writeProblem } from '../../../core/knowledge/problems.ts';
import { edited, packOf, problemsOf, read, sample } from './sample-pack.ts';

const manifest = 'pack.yaml';
const rowe = 'topics/mara-rowe.yaml';
const rock = 'topics/gull-rock.yaml';

describe('a sound pack', () => {
  test('is read with its topics in order and the only source filled in', () => {
    const pack = packOf(read());
    expect(pack.topics.map(({ id }) => id)).toEqual(['gull-rock', 'mara-rowe']);
    expect(pack.asOf).toBe('1999-04-30');
    expect(pack.topics[1]?.statements).toEqual([
      {
        text: 'She kept the light until it was automated.',
        date: '1987/1999-03',
        source: 'gazette',
        paragraphs: [1, 2],
      },
      {
        text: 'The light never failed.',
        date: '1999',
        source: 'gazette',
        paragraphs: [3],
        saidBy: 'Mara Rowe',
      },
    ]);
    expect(pack.topics[1]?.related).toEqual([
      { topic: 'gull-rock', relation: 'kept the light on' },
    ]);
    expect(pack.topics[0]?.aliases.decoys).toEqual([]);
  });

  test('may be a single file that holds its topics', () => {
    const topic = (text: string) => `  ${text.trimEnd().replaceAll('\n', '\n    ')}`;
    const one = `${sample[manifest]}topics:
  mara-rowe:
  ${topic(sample[rowe] as string)}
  gull-rock:
  ${topic(sample[rock] as string)}
`;
    expect(packOf(read({ [manifest]: one, [rowe]: undefined, [rock]: undefined }))).toEqual(
      packOf(read()),
    );
  });

  test('may let two topics share a shorthand', () => {
    const shared = edited(rock, '  translations', '  shorthands: [Rowe]\n  translations');
    expect(packOf(read(shared)).topics).toHaveLength(2);
  });

  test('may give the same form in two languages', () => {
    const both = edited(
      rock,
      '[Möwenfelsen]',
      '[Möwenfelsen]\n    nl:\n      names: [Möwenfelsen]',
    );
    expect(packOf(read(both)).topics).toHaveLength(2);
  });
});

describe('a mistake is reported with file, line and key:', () => {
  const cases: [string, Record<string, string | undefined>, string][] = [
    ['an unknown key', edited(rowe, 'summary:', 'sumary:'), `${rowe}:3: sumary: unknown key`],
    ['a missing field', edited(rowe, 'summary:', 'sumary:'), `${rowe}:1: summary: is missing`],
    [
      'an unknown key deep inside',
      edited(rowe, 'said_by', 'saidBy'),
      `${rowe}:11: statements[1].saidBy: unknown key`,
    ],
    ['an empty text', edited(rowe, 'name: Mara Rowe', "name: ' '"), `${rowe}:1: name: is empty`],
    [
      'an unknown kind',
      edited(rock, 'kind: concept', 'kind: rock'),
      `${rock}:2: kind: must be one of person, organisation, group, event, policy, concept`,
    ],
    [
      'a date that is no EDTF',
      edited(rowe, '1987/1999-03', 'May 1999'),
      `${rowe}:6: statements[0].date: is no EDTF date`,
    ],
    [
      'a statement without paragraphs',
      edited(rowe, '    paragraphs: [1, 2]\n', ''),
      `${rowe}:5: statements[0].paragraphs: cites no paragraph`,
    ],
    [
      'a statement that cites no paragraph',
      edited(rowe, '[1, 2]', '[]'),
      `${rowe}:7: statements[0].paragraphs: cites no paragraph`,
    ],
    [
      'a paragraph out of range',
      edited(rowe, '[1, 2]', '[1, 4]'),
      `${rowe}:7: statements[0].paragraphs[1]: the source has 3 paragraphs, not 4`,
    ],
    [
      'paragraph 0',
      edited(rowe, '[1, 2]', '[0]'),
      `${rowe}:7: statements[0].paragraphs[0]: paragraphs count from 1`,
    ],
    [
      'a paragraph cited twice',
      edited(rowe, '[1, 2]', '[1, 1]'),
      `${rowe}:7: statements[0].paragraphs[1]: cites 1 twice`,
    ],
    [
      'a source that the pack does not have',
      edited(rowe, '    date: 1999\n', '    date: 1999\n    source: almanac\n'),
      `${rowe}:10: statements[1].source: the pack has no source "almanac"`,
    ],
    [
      'a statement that does not say which source',
      edited(
        manifest,
        '    paragraphs: 3\n',
        '    paragraphs: 3\n  - {id: almanac, title: A, author: B, published: 1999-01-01, paragraphs: 1}\n',
      ),
      `${rock}:5: statements[0].source: is missing: the pack has more than one source`,
    ],
    [
      'two sources with one id',
      edited(
        manifest,
        '    paragraphs: 3\n',
        '    paragraphs: 3\n  - {id: gazette, title: A, author: B, published: 1999-01-01, paragraphs: 1}\n',
      ),
      `${manifest}:13: sources[1].id: "gazette" is the id of another source`,
    ],
    [
      'a day that does not exist',
      edited(manifest, 'as_of: 1999-04-30', 'as_of: 1999-04-31'),
      `${manifest}:6: as_of: must be a date like 2015-02-11`,
    ],
    [
      'a number where text is due',
      edited(rowe, '[Rowe]', '[1999]'),
      `${rowe}:16: aliases.shorthands[0]: must be text; put quotes around it`,
    ],
    [
      'a script address as a link',
      edited(manifest, '    paragraphs: 3', '    url: javascript:alert(1)\n    paragraphs: 3'),
      `${manifest}:12: sources[0].url: must be a web address`,
    ],
    [
      'a dangling relation',
      edited(rowe, '  gull-rock: kept', '  gull-rick: kept'),
      `${rowe}:13: related.gull-rick: the pack has no topic "gull-rick"`,
    ],
    [
      'a topic related to itself',
      edited(rowe, '  gull-rock: kept', '  mara-rowe: kept'),
      `${rowe}:13: related.mara-rowe: a topic cannot be related to itself`,
    ],
    [
      'an id that is not kebab-case',
      { [rock]: undefined, [rowe]: undefined, 'topics/Mara_Rowe.yaml': sample[rock] as string },
      'topics/Mara_Rowe.yaml:1: the file name is the id: small letters, digits and single hyphens',
    ],
    [
      'two files for one topic',
      { 'topics/more/gull-rock.yaml': sample[rock] as string },
      'topics/more/gull-rock.yaml:1: there is another topic "gull-rock"',
    ],
    [
      'a second manifest',
      { 'more/pack.yaml': 'id: other' },
      'more/pack.yaml:1: is a second manifest',
    ],
    ['no manifest', { [manifest]: undefined }, `${manifest}: the pack has no manifest`],
    ['no topic', { [rowe]: undefined, [rock]: undefined }, `${manifest}:1: the pack has no topic`],
    ['an empty file', { [rock]: '' }, `${rock}:1: must hold keys and values`],
    ['broken YAML', { [rock]: 'name: "Gull' }, `${rock}:1: Missing closing "quote`],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    const lines = problemsOf(read(changes)).map(writeProblem);
    expect(lines).toContainEqual(expect.stringContaining(expected));
  });

  test('every one of several', () => {
    const changes = {
      ...edited(rowe, 'summary:', 'sumary:'),
      ...edited(rock, 'date: 1999-03', 'date: spring'),
    };
    expect(problemsOf(read(changes)).map(({ file, key }) => `${file} ${key}`)).toEqual([
      `${rowe} sumary`,
      `${rowe} summary`,
      `${rock} statements[0].date`,
    ]);
  });

  test('a topic that cannot be read is still there for those related to it', () => {
    const changes = edited(rock, 'kind: concept', 'kind: rock');
    expect(problemsOf(read(changes)).map(({ key }) => key)).toEqual(['kind']);
  });
});
