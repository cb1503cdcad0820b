import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readYaml } from '../../../core/import/read-yaml.ts';
import { parsePack } from '../../../core/knowledge/parse-pack.ts';
import { edited, problemsOf, read, sample } from './sample-pack.ts';

const rowe = 'topics/mara-rowe.yaml';
const patient = 1000;

/** Runs and says how many milliseconds of processor time it took: the machine may have other work. */
function timed<T>(run: () => T): { result: T; took: number } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, took: (user + system) / 1000 };
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('names that JavaScript objects answer to by themselves', { tags: ['@case-30'] }, () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test.each(names)('are refused as a key: %s', (name) => {
    const changes = edited(rowe, 'kind: person', `kind: person\n${name}: {polluted: yes}`);
    expect(problemsOf(read(changes))).toContainEqual({
      file: rowe,
      line: 3,
      key: name,
      message: 'is a name that cannot be used',
    });
  });

  test.each(names)('are refused as a related topic: %s', (name) => {
    const changes = edited(rowe, '  gull-rock: kept', `  ${name}: kept`);
    expect(problemsOf(read(changes))[0]).toMatchObject({ line: 13, key: `related.${name}` });
  });

  test.each(names)('are refused as the id of a topic in JSON: %s', (name) => {
    const data = JSON.parse(`{"id": "x", "topics": {"${name}": {"polluted": true}}}`);
    const result = parsePack([{ file: 'pack.json', data }]);
    expect('problems' in result && result.problems).toContainEqual({
      file: 'pack.json',
      key: `topics.${name}`,
      message: 'is a name that cannot be used',
    });
  });

  test('are refused as a file name', () => {
    const changes = { 'topics/__proto__.yaml': sample[rowe] as string };
    expect(problemsOf(read(changes))[0]?.message).toContain('the file name is the id');
  });
});

describe('YAML beyond JSON', { tags: ['@case-31'] }, () => {
  const refusal = (text: string) => {
    const { result, took } = timed(() => readYaml('pack.yaml', text));
    expect(took).toBeLessThan(patient);
    return 'problems' in result ? result.problems.map(({ message }) => message) : [];
  };

  test('an alias bomb is refused at once', () => {
    const levels = Array.from({ length: 30 }, (_, n) =>
      n === 0
        ? 'l0: &l0 [x, x]'
        : `l${n}: &l${n} [${Array(9)
            .fill(`*l${n - 1}`)
            .join(', ')}]`,
    );
    expect(refusal(levels.join('\n'))).toContain('YAML aliases (*name) are not allowed');
  });

  test('repeated merge keys are refused at once', () => {
    const merges = Array.from({ length: 5000 }, () => '  - {<<: *base}').join('\n');
    expect(refusal(`base: &base {a: 1}\nlist:\n${merges}`)).toContain(
      'YAML aliases (*name) are not allowed',
    );
    expect(
      problemsOf(read(edited(rowe, 'kind: person', 'kind: person\n<<: {kind: group}'))),
    ).toEqual([{ file: rowe, line: 3, key: '"<<"', message: 'unknown key' }]);
  });

  test('tags are refused, those of the standard too', () => {
    expect(refusal('a: !!js/function "x"')).not.toEqual([]);
    expect(refusal('a: !secret x')).not.toEqual([]);
    expect(refusal(`a: !!omap\n${'  - b: 1\n'.repeat(1000)}`)).not.toEqual([]);
    expect(refusal('a: !!set {b, c}')).not.toEqual([]);
    expect(refusal('a: !!binary aGk=')).not.toEqual([]);
  });

  test('an anchor is refused even when nothing refers to it', () => {
    expect(refusal('a: &x 1')).toEqual(['YAML anchors (&name) are not allowed']);
  });

  test('a key given twice is refused', () => {
    expect(refusal('a: 1\na: 2')).toEqual(['Map keys must be unique']);
  });

  test('a file without measure is refused unread', () => {
    expect(refusal(`a: ${'x'.repeat(5_000_001)}`)).toEqual(['is longer than 5000000 characters']);
  });

  test('dates stay the text that they are', () => {
    expect(readYaml('x.yaml', 'a: 2015-02-11\nb: 2015-02\nc: no')).toMatchObject({
      data: { a: '2015-02-11', b: '2015-02', c: 'no' },
    });
  });
});

describe('data without measure', { tags: ['@case-29'] }, () => {
  test('nested deeper than any pack is refused', () => {
    const data = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
    const result = parsePack([{ file: 'pack.json', data }]);
    expect(JSON.stringify(result)).toContain('is nested too deeply');
  });

  test('braces that multiply are refused in time', () => {
    const bombs = [
      '{a,b}'.repeat(190),
      '{'.repeat(400),
      `${'{a,{b,'.repeat(100)}x${'}}'.repeat(100)}`,
    ];
    for (const bomb of bombs) {
      const changes = edited(rowe, '[Rowe]', JSON.stringify([bomb]));
      const { result, took } = timed(() => problemsOf(read(changes)));
      expect(result[0]).toMatchObject({ file: rowe, line: 16, key: 'aliases.shorthands[0]' });
      expect(took).toBeLessThan(patient);
    }
  });

  test('many large aliases are given up in time', () => {
    const list = Array.from({ length: 500 }, (_, n) => `n${n} {a,b}${'{c,d,e}'.repeat(6)}`);
    const changes = edited(rowe, '[Rowe]', JSON.stringify(list));
    const { result, took } = timed(() => problemsOf(read(changes)));
    expect(result.at(-1)?.message).toContain('stands for more than 20000 forms');
    expect(took).toBeLessThan(patient);
  });
});

test.each(['\u0000', '\u001b[31m', '\u202e', '\u2066', '\u200f'])(
  'characters that readers cannot see are refused in texts and keys: %j',
  { tags: ['@case-32'] },
  (mark) => {
    const topic = { name: `Gull${mark}Rock`, [`na${mark}me`]: 'x' };
    const result = parsePack([
      { file: 'pack.json', data: {} },
      { file: 'gull-rock.json', data: topic },
    ]);
    const messages = 'problems' in result ? result.problems.map(({ message }) => message) : [];
    expect(
      messages.filter(
        (message) => message === 'holds a control character or a text direction mark',
      ),
    ).toHaveLength(2);
  },
);

test('whatever is given, it is a pack or has problems, and nothing is thrown', () => {
  const names = [
    'id',
    'topics',
    'name',
    'aliases',
    'names',
    '__proto__',
    'constructor',
    'statements',
  ];
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), { maxKeys: 5 }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('pack', 'a', 'b'), json)), (files) => {
      const result = parsePack(files.map(([name, data]) => ({ file: `${name}.json`, data })));
      expect('problems' in result && result.problems.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a sound pack with one value exchanged is accepted or has a problem in that file', () => {
  const values = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
  );
  const lines = (sample[rowe] as string).split('\n');
  fc.assert(
    fc.property(fc.nat(lines.length - 2), values, (n, value) => {
      const line = (lines[n] as string).replace(/: .*$/, () => `: ${JSON.stringify(value)}`);
      const text = lines.with(n, line).join('\n');
      const result = read({ [rowe]: text });
      if ('problems' in result) expect(result.problems.map(({ file }) => file)).toContain(rowe);
    }),
    { numRuns: 300 },
  );
});
