import fc from 'fast-check';
import { Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import type { PackDetails } from '../../../core/import/draft-pack.ts';
import type { Questions, Remarks } from '../../../core/import/questions.ts';
import { shorten } from '../../../core/import/skos/shorten.ts';
import { vocabularyDraft } from '../../../core/import/skos/vocabulary-draft.ts';
import { writeProblem } from '../../../core/knowledge/problems.ts';
import type { Pack } from '../../../core/knowledge/types.ts';

const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
PREFIX l: <https://lights.example/words/>

l:scheme a skos:ConceptScheme ;
  dct:title "Lights of the coast"@en, "Feuer der Küste"@de ;
  dct:license <https://creativecommons.org/licenses/by/4.0/> ;
  dct:modified "1999-04-30T10:00:00Z" .

l:light a skos:Concept ;
  skos:prefLabel "lighthouse"@en, "Leuchtturm"@de ;
  skos:altLabel "light tower"@en, "Leuchtfeuer"@de, "Feuer"@de ;
  skos:hiddenLabel "lighthose"@en ;
  skos:definition "A tower with a lamp that ships steer by."@en, "Turm mit einem Feuer."@de ;
  skos:narrower l:c_2 .

l:c_2 a skos:Concept ;
  skos:prefLabel "fog signal (sound)"@en-GB, "Nebelhorn"@de ;
  skos:scopeNote """A horn,
    heard where no lamp is seen."""@en ;
  skos:related l:keeper, l:nowhere .

l:keeper a skos:Concept ; skos:prefLabel "keeper"@en .
`;

const jsonLd = JSON.stringify(
  {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      dct: 'http://purl.org/dc/terms/',
      l: 'https://lights.example/words/',
      uri: '@id',
      type: '@type',
      prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
      altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
    },
    '@graph': [
      {
        uri: 'l:scheme',
        type: 'skos:ConceptScheme',
        'dct:title': [
          { '@value': 'Lights of the coast', '@language': 'en' },
          { '@value': 'Feuer der Küste', '@language': 'de' },
        ],
        'dct:license': { uri: 'https://creativecommons.org/licenses/by/4.0/' },
        'dct:modified': '1999-04-30',
      },
      {
        uri: 'l:light',
        type: 'skos:Concept',
        prefLabel: { en: 'lighthouse', de: 'Leuchtturm' },
        altLabel: { en: 'light tower', de: ['Leuchtfeuer', 'Feuer'] },
        'skos:hiddenLabel': { '@value': 'lighthose', '@language': 'en' },
        'skos:definition': [
          { '@value': 'A tower with a lamp that ships steer by.', '@language': 'en' },
          { '@value': 'Turm mit einem Feuer.', '@language': 'de' },
        ],
        'skos:narrower': {
          uri: 'l:c_2',
          type: 'skos:Concept',
          prefLabel: { 'en-GB': 'fog signal (sound)', de: 'Nebelhorn' },
          'skos:scopeNote': {
            '@value': 'A horn,\n heard where no lamp is seen.',
            '@language': 'en',
          },
          'skos:related': [{ uri: 'l:keeper' }, { uri: 'l:nowhere' }],
        },
      },
      { uri: 'l:keeper', type: 'skos:Concept', prefLabel: { en: 'keeper' } },
    ],
  },
  undefined,
  1,
);

type Format = 'turtle' | 'json-ld';

async function read(text: string, format: Format = 'turtle', over: Partial<PackDetails> = {}) {
  const draft = await vocabularyDraft('lights.ttl', text, format);
  if ('problems' in draft) return draft;
  const { questions } = draft;
  const details = { ...questions.details, ...over };
  return { questions, ...draft.build({ details, columns: [] }) };
}

async function packOf(
  ...of: Parameters<typeof read>
): Promise<{ pack: Pack; remarks?: Remarks; questions: Questions }> {
  const result = await read(...of);
  if ('pack' in result) return result;
  throw new Error(result.problems.map(writeProblem).join('\n'));
}

async function problems(...of: Parameters<typeof read>): Promise<string[]> {
  const result = await read(...of);
  return 'problems' in result ? result.problems.map(writeProblem) : [];
}

describe.each([
  ['turtle', turtle],
  ['json-ld', jsonLd],
] as const)('a vocabulary in %s', (format, text) => {
  test('tells of itself what it can', async () => {
    const { questions } = await packOf(text, format);
    expect(questions).toEqual({
      details: {
        title: 'Lights of the coast',
        language: 'en',
        license: 'CC-BY-4.0',
        asOf: '1999-04-30',
        source: 'Lights of the coast https://lights.example/words/scheme',
      },
      languages: ['en', 'de', 'en-GB'],
      topics: 3,
    });
  });

  test('is a pack: labels are names, definitions summaries, relations lead both ways', async () => {
    const { pack, remarks } = await packOf(text, format);
    expect(pack).toMatchObject({
      id: 'lights-of-the-coast',
      version: '1999.4.30',
      sources: [{ title: 'Lights of the coast', url: 'https://lights.example/words/scheme' }],
    });
    expect(pack.topics).toMatchObject([
      {
        id: 'c-2',
        name: 'fog signal (sound)',
        kind: 'concept',
        summary: 'A horn, heard where no lamp is seen.',
        statements: [{ text: 'A horn, heard where no lamp is seen.', date: '1999-04-30' }],
        related: [{ topic: 'light', relation: 'belongs to' }],
        aliases: {
          names: [],
          translations: {
            'en-GB': { names: ['fog signal (sound)'] },
            de: { names: ['Nebelhorn'] },
          },
        },
      },
      {
        id: 'light',
        related: [{ topic: 'c-2', relation: 'includes' }],
        aliases: {
          names: ['lighthouse', 'light tower', 'lighthose'],
          translations: { de: { names: ['Leuchtturm', 'Leuchtfeuer', 'Feuer'] } },
        },
      },
    ]);
    expect(remarks).toEqual({
      undefinedCount: 1,
      undefinedNames: ['keeper'],
      shortened: 0,
      leftOutLabels: 0,
    });
  });

  test('can become a pack in another of its languages', async () => {
    const { pack } = await packOf(text, format, { language: 'de' });
    expect(pack.topics).toMatchObject([
      {
        name: 'Leuchtturm',
        summary: 'Turm mit einem Feuer.',
        aliases: {
          names: ['Leuchtturm', 'Leuchtfeuer', 'Feuer'],
          translations: { en: { names: ['lighthouse', 'light tower', 'lighthose'] } },
        },
      },
    ]);
    expect(await problems(text, format, { language: 'fr' })).toEqual([
      'lights.ttl: language: no concept has both a label and a definition in "fr"',
    ]);
  });
});

describe('a vocabulary with faults', {
  tags: ['@case-29', '@case-30', '@case-32', '@case-34'],
}, () => {
  const words = (rest: string) =>
    `@prefix : <https://x.example/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${rest}`;
  const concept = (id: string, label: string, definition: string) =>
    `:${id} skos:prefLabel "${label}"@en ;\n skos:definition "${definition}"@en .\n`;
  const asOf = { asOf: '1999-04-30', license: 'CC0-1.0' };

  test('is refused with the line', async () => {
    expect(
      await problems(words(':a skos:prefLabel\n"x"@en ; ; .\n:b skos:prefLabel x:y .')),
    ).toEqual(['lights.ttl:5: is no Turtle: Undefined prefix "x:"']);
    expect(await problems(words('\n:a skos:prefLabel "open'))).toEqual([
      expect.stringMatching(/^lights.ttl:4: is no Turtle: /),
    ]);
    expect(await problems('{"@context": {},\n "@graph": [}', 'json-ld')).toEqual([
      expect.stringMatching(/^lights.ttl:2: is no JSON: /),
    ]);
    expect(await problems(words(''))).toEqual(['lights.ttl: holds no SKOS concept']);
  });

  test('names the line of what a pack cannot hold', async () => {
    const wrong = words(
      `${concept('a', 'Gull Rock', 'A rock.')}\nPREFIX z: <https://z.example/>\n${concept('b', 'Bell', 'A bell\\u0007.')}`,
    );
    expect(await problems(wrong, 'turtle', asOf)).toContainEqual(
      expect.stringMatching(/^lights.ttl:7: topics\.b\.summary: holds a control character/),
    );
    const json = JSON.stringify(
      {
        '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
        '@id': 'x:top',
        'skos:narrower': [
          { '@id': 'x:b' },
          {
            '@id': 'x:b',
            'skos:prefLabel': 'Bell',
            'skos:definition': 'A bell\u0007.',
          },
        ],
      },
      undefined,
      1,
    );
    const line = json.split('\n').findIndex((text) => text.includes('skos:prefLabel')) - 1;
    expect(await problems(json, 'json-ld', { ...asOf, language: 'en' })).toContainEqual(
      `lights.ttl:${line}: topics.b.summary: holds a control character or a text direction mark`,
    );
  });

  test('never has a context loaded', async () => {
    const remote = 'https://www.w3.org/2013/json-ld-context/rdfa11';
    for (const context of [remote, [{}, remote], { x: { '@id': 'x:y', '@context': remote } }]) {
      const text = JSON.stringify({ '@context': context, '@id': 'x:a' });
      expect(await problems(text, 'json-ld')).toEqual([
        `lights.ttl:1: needs ${remote}: put the context itself into the file`,
      ]);
    }
    const imported = { '@context': { '@version': 1.1, '@import': remote }, '@id': 'x:a' };
    expect(await problems(JSON.stringify(imported), 'json-ld')).toEqual([
      `lights.ttl:1: needs ${remote}: put the context itself into the file`,
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('cannot use %s as a key', async (key) => {
    for (const text of [
      `{"@context": {}, "@graph": [{"@id": "x:a", "${key}": {"polluted": 1}}]}`,
      `{"@context": {"${key}": "x:y"}, "@id": "x:a"}`,
    ]) {
      expect((await problems(text, 'json-ld'))[0]).toContain('is a name that cannot be used');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('cannot be nested without measure', async () => {
    const deep = `${'{"x:y":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect((await problems(`{"@context": {}, "x:a": ${deep}}`, 'json-ld'))[0]).toContain(
      'is nested too deeply',
    );
    const blank = `${':a [ '.repeat(20_000)}:b 1${' ]'.repeat(20_000)} .`;
    expect((await problems(words(`:x ${blank}`)))[0]).toMatch(/holds no SKOS concept|is no Turtle/);
  });

  test('comes without what cannot be shown or looked for', async () => {
    const { pack, remarks } = await packOf(
      words(
        `${concept('a', 'Gull {Rock} + x', `${'A sentence. '.repeat(40)}`)}
         :a skos:altLabel "the"@en, "A"@en, "R"@en, "${'x'.repeat(1001)}"@en, "Rock"@x-odd-tag-that-is-none .
         ${concept('b', 'Gull', 'A bird.')} :c skos:prefLabel "Tern"@en .`,
      ),
      'turtle',
      asOf,
    );
    expect(pack.topics).toMatchObject([
      {
        name: 'Gull {Rock} + x',
        summary: Array(25).fill('A sentence.').join(' '),
        aliases: { names: ['Gull Rock x'] },
      },
      { name: 'Gull' },
    ]);
    expect(remarks).toEqual({
      undefinedCount: 1,
      undefinedNames: ['Tern'],
      shortened: 1,
      leftOutLabels: 5,
    });
  });

  test('may hold any text', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
        async (all) => {
          const writer = new Writer({ prefixes: { skos: 'http://www.w3.org/2004/02/skos/core#' } });
          const { literal, namedNode } = (await import('n3')).DataFactory;
          all.forEach(([label, definition], n) => {
            const of = namedNode(`https://x.example/${n}`);
            const word = (name: string) => namedNode(`http://www.w3.org/2004/02/skos/core#${name}`);
            writer.addQuad(of, word('prefLabel'), literal(label, 'en'));
            writer.addQuad(of, word('definition'), literal(definition, 'en'));
          });
          const written = await new Promise<string>((resolve) =>
            writer.end((_, result) => resolve(result)),
          );
          const draft = await vocabularyDraft('x.ttl', written, 'turtle');
          if (!('questions' in draft)) throw new Error(JSON.stringify(draft));
          expect(draft.questions.topics).toBe(all.length);
          // Whatever comes of it: a pack, or mistakes with their reasons.
          const built = draft.build({
            details: { ...draft.questions.details, ...asOf },
            columns: [],
          });
          if ('problems' in built) expect(built.problems[0]?.message).not.toBe('');
          else expect(built.pack.topics.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

test('a text is shortened to whole sentences, or to whole words', () => {
  expect(shorten('One. Two. Three.', 10, 'en')).toBe('One. Two.');
  expect(shorten('一句话。另一句话。', 6, 'zh')).toBe('一句话。');
  expect(shorten('one two three', 9, 'en')).toBe('one two…');
  expect(shorten('one two', 7)).toBe('one two');
});
