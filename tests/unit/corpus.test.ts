import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topicSpecs } from '../../core/knowledge/compile.ts';
import { buildIndex } from '../../core/spotting/index.ts';
import { readPack } from '../../data/read-packs.ts';
import { errorLines } from '../../scripts/eval/errors.ts';
import { judge } from '../../scripts/eval/score.ts';
import { explainer, spotterMarker } from '../../scripts/eval/spot-text.ts';
import { loadCorpus } from '../corpus/load.ts';

const pack = readPack(join(import.meta.dirname, '../../data/us-china-cyber-2015'));
const index = buildIndex(topicSpecs(pack));
const mark = spotterMarker(index);
const explain = explainer(index);
const corpus = loadCorpus();
const files = Map.groupBy(corpus, ({ id }) => id.split(':')[0] ?? '');

describe('the bundled pack in the passages of', () => {
  it.each([...files])(
    '%s: everything is found, no trap sprung, nothing else marked',
    (_, texts) => {
      const errors = texts.flatMap((text) => errorLines(judge(text, mark(text)), explain));
      expect(errors.join('\n')).toBe('');
    },
  );
});

describe('the corpus', () => {
  it('holds 400 passages or more, 150 of them with traps, none twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(400);
    expect(corpus.filter(({ traps }) => traps.length > 0).length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });

  it.each(pack.topics.map(({ id }) => id))('tries %s with 8 mentions and 4 traps or more', (id) => {
    const about = (kind: 'mentions' | 'traps'): number =>
      corpus.flatMap((text) => text[kind]).filter(({ accepts }) => accepts.includes(id)).length;
    expect(about('mentions')).toBeGreaterThanOrEqual(8);
    expect(about('traps')).toBeGreaterThanOrEqual(4);
  });

  it('labels topics of the pack alone', () => {
    const known = new Set(pack.topics.map(({ id }) => id));
    const named = corpus
      .flatMap(({ mentions, optional, traps }) => [...mentions, ...optional, ...traps])
      .flatMap(({ accepts }) => (accepts === 'any' ? [] : accepts));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
