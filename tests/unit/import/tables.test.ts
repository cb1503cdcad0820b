import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PackDetails } from '../../../core/import/draft-pack.ts';
import { guessColumns } from '../../../core/import/table/columns.ts';
import { tableDraft } from '../../../core/import/table/table-draft.ts';
import { readWrittenDate } from '../../../core/import/table/written-dates.ts';
import { writeProblem } from '../../../core/knowledge/problems.ts';
import type { Pack } from '../../../core/knowledge/types.ts';

const details: PackDetails = {
  title: 'Lighthouses',
  language: 'en',
  license: 'CC0-1.0',
  asOf: '1999-04-30',
  source: 'The Gazette https://gazette.example/lights',
};

function read(text: string, file = 'lights.csv', over: Partial<PackDetails> = {}) {
  const draft = tableDraft(file, text, '2001-02-03');
  if ('problems' in draft) return draft;
  if ('pack' in draft) throw new Error('a table cannot be a pack by itself');
  const { columns = [] } = draft.questions;
  return draft.build({
    details: { ...details, ...over },
    columns: columns.map(({ meaning }) => meaning),
  });
}

function packOf(...of: Parameters<typeof read>): Pack {
  const result = read(...of);
  if ('pack' in result) return result.pack;
  throw new Error(result.problems.map(writeProblem).join('\n'));
}

function problems(...of: Parameters<typeof read>): string[] {
  const result = read(...of);
  return 'problems' in result ? result.problems.map(writeProblem) : [];
}

const table = `Name,Aliases,Summary,Source,Date,Type
Gull Rock,The Rock | Gull Light,"Rock with a
lighthouse.",,1999-03,
Mara Rowe,,"Last keeper, so far.",A light goes out (https://gazette.example/out),30.4.1999,person
`;

describe('a table', () => {
  test('is a pack with a topic a row, each sentence dated and sourced', () => {
    const pack = packOf(table);
    expect(pack).toMatchObject({
      id: 'lighthouses',
      title: 'Lighthouses',
      version: '1999.4.30',
      asOf: '1999-04-30',
      sources: [
        { title: 'The Gazette', url: 'https://gazette.example/lights', published: '1999-04-30' },
        { title: 'A light goes out', url: 'https://gazette.example/out', published: '1999-04-30' },
      ],
    });
    const [gazette, light] = pack.sources.map(({ id }) => id);
    expect(pack.topics).toMatchObject([
      {
        id: 'gull-rock',
        kind: 'concept',
        summary: 'Rock with a lighthouse.',
        statements: [{ text: 'Rock with a lighthouse.', date: '1999-03', source: gazette }],
        aliases: { names: ['Gull Rock', 'The Rock', 'Gull Light'] },
      },
      {
        id: 'mara-rowe',
        kind: 'person',
        statements: [{ text: 'Last keeper, so far.', date: '1999-04-30', source: light }],
      },
    ]);
  });

  test.each([
    [';', 'lights.csv'],
    ['\t', 'lights.csv'],
    ['\t', 'lights.tsv'],
  ])('may part its cells by %j in %s', (delimiter, file) => {
    const rows = Papa.parse<string[]>(table.trim()).data;
    const newline = '\r\n';
    expect(packOf(Papa.unparse(rows, { delimiter, newline }), file)).toEqual(packOf(table));
  });

  test('has its delimiter told from what parts aliases', () => {
    const names = (text: string) => packOf(text).topics.map(({ aliases }) => aliases.names);
    expect(
      names('name,aliases,summary\nRock,Stone;Cliff,A rock.\nBell,Gong;Chime,A bell.'),
    ).toEqual([
      ['Bell', 'Gong', 'Chime'],
      ['Rock', 'Stone', 'Cliff'],
    ]);
    expect(
      names('name;aliases;summary\nRock;Stone|Cliff;A rock, a big one.\nBell;;A bell.'),
    ).toEqual([['Bell'], ['Rock', 'Stone', 'Cliff']]);
    expect(names('name;summary\nRock;A rock, a big one.\n\n')).toEqual([['Rock']]);
  });

  test('reads back any cells that a spreadsheet writes', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '|', '字'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const rows = cells.map(([alias, summary], n) => [`Topic ${n}`, alias, `${summary}.`]);
        const text = Papa.unparse([['name', 'alias', 'summary'], ...rows], { quotes: true });
        const draft = tableDraft('x.csv', text, '2001-02-03');
        if (!('questions' in draft)) throw new Error('no table');
        const [, aliases, summaries] = draft.questions.columns ?? [];
        expect(draft.questions.topics).toBe(rows.length);
        const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
        const first = (of: string[]) => of.map(tidy).filter(Boolean).slice(0, 3);
        expect(aliases?.samples).toEqual(first(rows.map(([, alias = '']) => alias)));
        expect(summaries?.samples).toEqual(first(rows.map(([, , summary = '']) => summary)));
      }),
    );
  });

  test('keeps the ids of its topics whatever else comes, and has one for any script', () => {
    const row = (name: string) => `${name},About ${name}.`;
    const names = ['Gull Rock', 'Ölpreis', '习近平', '李克强', 'Xi', 'Straße', 'Москва'];
    const ids = (list: string[]) =>
      new Map(
        packOf(['name,summary', ...list.map(row)].join('\n')).topics.map(({ id, name }) => [
          name,
          id,
        ]),
      );
    const all = ids(names);
    expect(all.get('Gull Rock')).toBe('gull-rock');
    expect(all.get('Ölpreis')).toBe('olpreis');
    expect(new Set(all.values()).size).toBe(names.length);
    for (const name of names) expect(ids([name]).get(name)).toBe(all.get(name));
  });

  test('makes a form of two topics a shorthand of both, and says nothing twice', () => {
    const { topics } = packOf(
      'name,alias,summary\nGeorge Washington,Washington|washington,A president.\nWashington,,A city.\n',
    );
    expect(topics.map(({ aliases: { names, shorthands } }) => ({ names, shorthands }))).toEqual([
      { names: ['George Washington'], shorthands: ['Washington'] },
      { names: [], shorthands: ['Washington'] },
    ]);
  });

  test('has names in other languages where a row says so', () => {
    const { topics } = packOf('name,alias,summary,lang\nMöwenfelsen,Gull Rock,A rock.,de\n');
    expect(topics[0]?.aliases).toMatchObject({
      names: [],
      translations: { de: { names: ['Möwenfelsen', 'Gull Rock'] } },
    });
  });

  test('never takes the place of the reader’s notes, whatever it is called', () => {
    expect(packOf(table, 'x.csv', { title: 'Notes' }).id).toBe('notes-file');
  });

  test('may name a topic with what means something in an alias', () => {
    const { topics } = packOf(
      'name,alias,summary\nCanal + {TV},,A channel.\nC++,C plus plus,A language.\n',
    );
    expect(topics.map(({ aliases }) => aliases.names)).toEqual([['C plus plus'], ['Canal TV']]);
  });
});

describe('what is wrong with a table is named by line, column and reason', {
  tags: ['@case-29', '@case-32', '@case-33', '@case-34'],
}, () => {
  const head = 'Begriff;Beschreibung;Alias;Datum;Art;Quelle\n';

  test.each([
    [';Ein Fels.;;;;', 'lights.csv:2: Begriff: is empty'],
    ['Fels;;;;;', 'lights.csv:2: Beschreibung: is empty'],
    [`Fels;${'x'.repeat(301)};;;;`, 'lights.csv:2: Beschreibung: is longer than 300 characters'],
    ['Fels;Ein Fels.;der|Felsen;;;', 'lights.csv:2: Alias: "der" is too common a word'],
    ['Fels;Ein Fels.;{a,b;;;', /^lights.csv:2: Alias: "\{a,b": braces must be in pairs/],
    [
      `Fels;Ein Fels.;${'x'.repeat(1001)};;;`,
      'lights.csv:2: Alias: is longer than 1000 characters',
    ],
    ['Fels;Ein Fels.;;2/11/2015;;', /^lights.csv:2: Datum: "2\/11\/2015" is no date/],
    ['Fels;Ein Fels.;;;Stein;', /^lights.csv:2: Art: "Stein" is no kind/],
    ['Fels;Ein Fels.;;;;https://user@x', 'lights.csv:2: Quelle: must be a web address'],
    ['Fels;Ein\u202e Fels.;;;;', /^lights.csv:2: Beschreibung: holds a control character/],
    ['Fels;Ein Fels.;;;;x;y', 'lights.csv:2: has 7 cells; the first row has 6'],
    [
      'Fels;A.;;;;\n\n"Gans\n";B.;;;;\nFels;C.;;;;',
      'lights.csv:6: Begriff: "Fels" stands in line 2 already',
    ],
    ['Fels;"Ein Fels.;;;;', /^lights.csv:2: Quoted field/],
  ])('%.60j', (rows, problem) => {
    expect(problems(head + rows)).toContainEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
  });

  test('all at once, in the order of lines', () => {
    expect(problems(`${head}Fels;;;;;\nTurm;Ein Turm.;;;Stein;\n;Ein Kap.;;;;\n`)).toEqual([
      'lights.csv:2: Beschreibung: is empty',
      expect.stringMatching(/^lights.csv:3: Art: /),
      'lights.csv:4: Begriff: is empty',
    ]);
  });

  test('columns that are missing, and tables without rows', () => {
    expect(problems('name,notes\nGull Rock,x')).toEqual([
      'lights.csv:1: summary: no column is said to hold it',
    ]);
    expect(problems('name,summary\n')).toEqual([expect.stringContaining('is the only row')]);
    expect(problems(`${Array(101).fill('x').join(',')}\n1`)).toEqual([
      'lights.csv:1: has more than 100 columns',
    ]);
  });

  test('too many rows, too long cells', () => {
    const rows = Array.from({ length: 50_001 }, (_, n) => `Topic ${n},x`).join('\n');
    expect(problems(`name,summary\n${rows}`)).toEqual([
      'lights.csv:50002: is one row more than 50000',
    ]);
    expect(problems(`name,summary\nRock,${'x'.repeat(20_001)}`)).toEqual([
      'lights.csv:2: cell 2 is longer than 20000 characters',
    ]);
  });
});

test('columns are guessed from headers in three languages', () => {
  expect(guessColumns(['Topic', 'Also known as', 'Description', 'URL', 'As of', 'Type'])).toEqual([
    'name',
    'aliases',
    'summary',
    'source',
    'date',
    'kind',
  ]);
  expect(
    guessColumns(['Begriff', 'Abkürzung', 'Andere Namen', 'Erklärung', 'Stand', 'Sprache']),
  ).toEqual(['name', 'aliases', 'aliases', 'summary', 'date', 'language']);
  expect(guessColumns(['名称', '别名', '简介', '来源', '日期', '类型'])).toEqual([
    'name',
    'aliases',
    'summary',
    'source',
    'date',
    'kind',
  ]);
  expect(guessColumns(['Name', 'Title', '', 'constructor'])).toEqual([
    'name',
    'ignored',
    'ignored',
    'ignored',
  ]);
});

test('dates are read where they mean one day everywhere', () => {
  const forms = [
    '2015-02-11',
    '2015/2/11',
    '11.2.2015',
    '11. 02. 2015',
    '2015年2月11日',
    '2015年2月',
    '2015年',
    '2015.02',
    '2014~',
    '2013/2014',
  ];
  expect(forms.map(readWrittenDate)).toEqual([
    '2015-02-11',
    '2015-02-11',
    '2015-02-11',
    '2015-02-11',
    '2015-02-11',
    '2015-02',
    '2015',
    '2015-02',
    '2014~',
    '2013/2014',
  ]);
  expect(
    ['2/11/2015', '11.2.15', '31.2.2015', '2015-13', 'May 2014', ''].map(readWrittenDate),
  ).toEqual(Array(6).fill(undefined));
});
