import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineInJson } from '../../../core/import/json-lines.ts';
import { formatOf } from '../../../core/import/pack-formats.ts';
import { mostBytes, readBytes, sizeProblem } from '../../../core/import/read-bytes.ts';
import { readPackText } from '../../../core/import/read-pack-text.ts';
import { writeProblem } from '../../../core/knowledge/problems.ts';
import { toWritten } from '../../../core/knowledge/to-written.ts';
import { packOf, read } from '../knowledge/sample-pack.ts';

const pack = packOf(read());
const json = JSON.stringify(toWritten(pack), undefined, 2);
const bytes = (text: string) => new TextEncoder().encode(text);

function problems(text: string, format: 'json' | 'yaml' = 'json'): string[] {
  const result = readPackText('mine.json', text, format);
  return 'problems' in result ? result.problems.map(writeProblem) : [];
}

describe('a pack in one file', () => {
  test('is read from JSON and from YAML', () => {
    expect(readPackText('mine.json', json, 'json')).toEqual({ pack });
    expect(readPackText('mine.yaml', json, 'yaml')).toEqual({ pack });
  });

  test('may know topics of which it states nothing, and sources without author or paragraphs', () => {
    const bare = {
      ...pack,
      sources: [
        { id: 'glossary', title: 'Glossary', author: '', published: '1999-01-01', paragraphs: 0 },
      ],
      topics: pack.topics.map((topic) => ({
        ...topic,
        statements: topic.statements
          .slice(1)
          .map((statement) => ({ ...statement, source: 'glossary', paragraphs: [] })),
      })),
    };
    expect(readPackText('mine.json', JSON.stringify(toWritten(bare)), 'json')).toEqual({
      pack: bare,
    });
    const without = {
      ...bare,
      sources: [],
      topics: bare.topics.map((topic) => ({ ...topic, statements: [] })),
    };
    expect(readPackText('mine.json', JSON.stringify(toWritten(without)), 'json')).toEqual({
      pack: without,
    });
  });

  test('cites no paragraph of a source whose paragraphs nobody counted', () => {
    expect(problems(json.replace(/,\s*"paragraphs": 3/, ''))).toContainEqual(
      expect.stringMatching(
        /^mine\.json:\d+: topics\.gull-rock\.statements\[0\]\.paragraphs\[0\]: the source has 0/,
      ),
    );
  });

  test('names file, line and key of what is wrong', () => {
    const line = json.split('\n').findIndex((text) => text.includes('"kind": "person"')) + 1;
    expect(problems(json.replace('"kind": "person"', '"kind": "lamp"'))).toEqual([
      `mine.json:${line}: topics.mara-rowe.kind: must be one of person, organisation, group, event, policy, concept`,
    ]);
  });

  test('that ends in the middle is refused with the line of its end', () => {
    for (const share of [0.2, 0.5, 0.99]) {
      const cut = json.slice(0, json.length * share);
      expect(problems(cut)[0]).toMatch(/^mine\.json:\d+: is no JSON: /);
      expect(problems(cut, 'yaml')[0]).toMatch(/^mine\.json:\d+: /);
    }
  });
});

describe('the line of a value in JSON', () => {
  test('is found wherever it stands', () => {
    const text = '{\n"a": [\n1,\n{"b": "x",\n"c": {"d":\n[]}}],\n"e\\"f": 2\n}';
    expect(lineInJson(text, [])).toBe(1);
    expect(lineInJson(text, ['a'])).toBe(2);
    expect(lineInJson(text, ['a', 0])).toBe(3);
    expect(lineInJson(text, ['a', 1, 'b'])).toBe(4);
    expect(lineInJson(text, ['a', 1, 'c', 'd'])).toBe(5);
    expect(lineInJson(text, ['e"f'])).toBe(7);
  });

  test('is that of the nearest parent where there is no such value', () => {
    const text = '{\n"a": {\n"b": 1},\n"c": [\n]\n}';
    expect(lineInJson(text, ['a', 'x'])).toBe(2);
    expect(lineInJson(text, ['c', 3])).toBe(4);
    expect(lineInJson(text, ['x'])).toBe(1);
  });

  test('is right for every value of any document', () => {
    const key = fc.constantFrom('a', 'b', '"', '\\', 'a: {', '1');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (data) => {
        const text = JSON.stringify(data, undefined, 1);
        for (const [path, line] of linesOf(data, [], { next: 1 })) {
          expect(lineInJson(text, path), `${path} in ${text}`).toBe(line);
        }
      }),
    );
  });

  /** Path and line of every value, as `JSON.stringify` lays them out: a value a line. */
  function linesOf(
    data: unknown,
    path: readonly (string | number)[],
    at: { next: number },
  ): [readonly (string | number)[], number][] {
    const here: [readonly (string | number)[], number] = [path, at.next];
    if (typeof data !== 'object' || data === null) return [here];
    const steps = Array.isArray(data)
      ? data.map((item, n) => [n, item] as const)
      : Object.entries(data);
    const below = steps.flatMap(([step, item]) => {
      at.next += 1;
      return linesOf(item, [...path, step], at);
    });
    if (steps.length > 0) at.next += 1;
    return [here, ...below];
  }
});

describe('the bytes of a file', () => {
  const message = (given: Uint8Array) => {
    const result = readBytes('x.json', given);
    return 'problems' in result ? result.problems.map(writeProblem).join() : '';
  };

  test('are text with or without a byte order mark, in UTF-8 or marked UTF-16', () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...'\ufeffgül'].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(readBytes('x', bytes('gül'))).toEqual({ text: 'gül' });
    expect(readBytes('x', bytes('\ufeffgül'))).toEqual({ text: 'gül' });
    expect(readBytes('x', utf16)).toEqual({ text: 'gül' });
    const swapped = utf16.map((_, n) => utf16[n % 2 ? n - 1 : n + 1] ?? 0);
    expect(readBytes('x', swapped)).toEqual({ text: 'gül' });
  });

  test('of a table may be in the encodings that spreadsheets write', () => {
    const german = Uint8Array.from(
      'Öl;Für Männer, größer – “so”',
      (c) =>
        // The last three stand elsewhere in Windows-1252.
        ({ '–': 0x96, '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0),
    );
    expect(readBytes('x.csv', german, true)).toEqual({
      text: 'Öl;Für Männer, größer – “so”',
      guessed: 'windows-1252',
    });
    const chinese = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbc, 0xf2, 0xbd, 0xe9, 0x0a];
    expect(readBytes('x.csv', new Uint8Array(chinese), true)).toEqual({
      text: '名称,简介\n',
      guessed: 'gb18030',
    });
    expect(readBytes('x.csv', bytes('Öl'), true)).toEqual({ text: 'Öl' });
    expect(readBytes('x.csv', new Uint8Array([0xff, 0, 0xfc]), true)).toMatchObject({
      problems: [{ message: 'is no text in a known encoding' }],
    });
  });

  test('are refused where they are none, too many, or no text', () => {
    expect(message(bytes(''))).toBe('x.json: is empty');
    expect(message(bytes('\ufeff \n'))).toBe('x.json: is empty');
    expect(message(new Uint8Array([0x67, 0xfc, 0x6c]))).toContain('is not text in UTF-8');
    expect(message(bytes('a\0b'))).toContain('holds NUL characters');
    expect(sizeProblem('x.json', 50_000_000)?.message).toBe('is 50 MB large; 40 MB are the most');
    expect(sizeProblem('x.json', mostBytes)).toBeUndefined();
  });
});

test('the form of a file is told from its name, SKOS in JSON from its words', () => {
  const forms = ['a.YAML', 'a.b.yml', 'a.csv', 'a.tsv', 'a.ttl', 'a.jsonld', 'a.exe', 'json'];
  expect(forms.map((file) => formatOf(file, ''))).toEqual([
    ...['yaml', 'yaml', 'table', 'table', 'turtle', 'json-ld', undefined, undefined],
  ]);
  expect(formatOf('a.json', json)).toBe('json');
  expect(formatOf('a.json', '{"@context": {}}')).toBe('json-ld');
});
