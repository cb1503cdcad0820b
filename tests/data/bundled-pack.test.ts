import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicCards, topicSpecs } from '../../core/knowledge/compile.ts';
import { coverage } from '../../core/knowledge/coverage.ts';
import { readEdtf } from '../../core/knowledge/edtf.ts';
import type { Statement } from '../../core/knowledge/types.ts';
import { expandBraces, isBag } from '../../core/spotting/alias-syntax.ts';
import { buildIndex } from '../../core/spotting/index.ts';
import { readPack } from '../../data/read-packs.ts';

const folder = join(import.meta.dirname, '../../data/us-china-cyber-2015');
const pack = readPack(folder);
const topics = new Map(pack.topics.map((topic) => [topic.id, topic]));
const statements = pack.topics.flatMap(({ id, statements }) =>
  statements.map((statement) => ({ id, ...statement })),
);

/** Only these speak of what was still to come. */
const planned = new Set(['barack-obama', 'xi-jinping', 'xi-state-visit-2015']);

describe('the article', () => {
  test('is cited in every paragraph', () => {
    expect(coverage(pack).map(({ source, uncited }) => [source.paragraphs, uncited])).toEqual([
      [12, []],
    ]);
  });

  test('is the only source, and the pack claims to know nothing after it', () => {
    expect(pack.sources.map(({ published }) => published)).toEqual([pack.asOf]);
  });
});

describe('statements', () => {
  test('are two to six a topic', () => {
    const odd = pack.topics.filter(({ statements: { length } }) => length < 2 || length > 6);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('date from before the article, but for the visit that was planned', () => {
    const later = statements.filter(({ date }) => (readEdtf(date)?.first ?? '') > pack.asOf);
    expect(later.every(({ date, paragraphs }) => date === '2015-09' && paragraphs[0] === 4)).toBe(
      true,
    );
    expect(new Set(later.map(({ id }) => id))).toEqual(planned);
  });

  test('stand in the order of their dates, what had gone on before first', () => {
    const position = ({ date }: Statement): string => {
      const span = readEdtf(date);
      return `${span?.first ? 1 : 0} ${span?.last} ${span?.first}`;
    };
    for (const topic of pack.topics) {
      const positions = topic.statements.map(position);
      expect(positions, topic.id).toEqual([...positions].sort());
    }
  });

  test('are sentences, each said once in its topic and short enough for a card', () => {
    for (const { id, text } of statements) expect(text, id).toMatch(/^[A-Z].{20,158}\.$/);
    const places = statements.map(({ id, text }) => `${id} ${text}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('never give the exact days of May 2014, which the article does not tell', () => {
    expect(statements.filter(({ date }) => /2014-\d\d-/.test(date))).toEqual([]);
    const prose = pack.topics.flatMap(({ name, summary }) => [name, summary]);
    for (const text of [...prose, ...statements.map(({ text }) => text)])
      expect(text).not.toMatch(/\bMay \d{1,2}\b|\b\d{1,2} May\b|Wang Dong|61398|Kailiang/);
  });
});

describe('summaries', () => {
  test('are one sentence each', () => {
    for (const { id, summary } of pack.topics)
      expect(summary.replaceAll('U.S.', 'US'), id).toMatch(/^[A-Z][^.]{20,138}\.$/);
  });
});

describe('the vocabulary', () => {
  const mainLanguages = ['de', 'es', 'fr', 'ja', 'ru', 'zh-Hans', 'zh-Hant'];

  test('can be made into an index', () => {
    expect(buildIndex(topicSpecs(pack)).topics).toHaveLength(pack.topics.length);
    expect(topicCards([pack])).toHaveLength(pack.topics.length);
  });

  test('names people in the scripts that write them otherwise', () => {
    for (const id of ['barack-obama', 'xi-jinping', 'edward-snowden'])
      expect(Object.keys(topics.get(id)?.aliases.translations ?? {}), id).toEqual(
        expect.arrayContaining(['ja', 'ru', 'zh-Hans', 'zh-Hant']),
      );
  });

  test('uses the languages that it knows, no other tags', () => {
    const used = pack.topics.flatMap(({ aliases }) => Object.keys(aliases.translations));
    expect([...new Set(used)].sort()).toEqual(mainLanguages);
  });

  test('trusts a single word as a name only when it is capitalised, or long as account names are', () => {
    const single = pack.topics.flatMap(({ aliases }) =>
      aliases.names
        .filter((name) => !isBag(name))
        .flatMap(expandBraces)
        .filter((name) => /^\p{Script=Latin}+$/u.test(name)),
    );
    expect(single).toContain('NSA');
    expect(single.filter((name) => !/^\p{Lu}/u.test(name) && name.length < 9)).toEqual([]);
  });
});
