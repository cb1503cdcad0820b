import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicSpecs } from '../../../core/knowledge/compile.ts';
import {
  type Block,
  blocksOf,
  buildIndex,
  createSpotter,
  excerptOf,
  type Mention,
  parseExcerpt,
} from '../../../core/spotting/index.ts';
import { readPack } from '../../../data/read-packs.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { villageIndex } from './spec.ts';

const bundled = buildIndex(
  topicSpecs(readPack(join(import.meta.dirname, '../../../data/us-china-cyber-2015'))),
);
const paragraphs = loadCorpus().flatMap(({ text }) => text.split(/\n+/));
const village = [
  'Mara Rowe came.',
  'Rowe spoke first.',
  'At the harbour Rowe met the whistleblower.',
  'The Harbour Office.',
  'A harbour, a whistleblower.',
];
/** Texts of which nothing is known, short and long, so that places move apart by every distance that counts. */
const idle = fc.integer({ min: 1, max: 2500 }).map((length) => 'tide '.repeat(length / 5 + 1));
const pageOf = (texts: readonly string[]) =>
  fc.record({
    title: fc.oneof(fc.constantFrom(...texts), fc.constant('')),
    texts: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...texts) }, idle), {
      minLength: 1,
      maxLength: 25,
    }),
  });

describe('an excerpt', () => {
  it.each([
    ['the village', villageIndex, village],
    ['the bundled pack', bundled, paragraphs],
  ])('of a page has the mentions that the page has: %s', (_, index, texts) => {
    const spotter = createSpotter(index);
    const decide = (blocks: readonly Block[]): Mention[][] =>
      spotter.decide(blocks.map((block) => ({ ...block, scan: spotter.scan(block.text) })));
    fc.assert(
      fc.property(pageOf(texts), (page) => {
        const whole = decide([
          { text: page.title, kind: 'title' },
          ...page.texts.map((text) => ({ text, kind: 'text' as const })),
        ]).slice(1);
        const { excerpt, places } = excerptOf(
          page.title,
          page.texts.map((text) => ({
            text,
            holds: (spotter.scan(text)?.candidates ?? []).length > 0,
          })),
        );
        const sent = parseExcerpt(JSON.parse(JSON.stringify(excerpt)));
        const told = decide(blocksOf(sent))
          .slice(1)
          .filter((_, n) => typeof sent.texts[n] === 'string');
        expect(page.texts.map((_, n) => told[places.indexOf(n)] ?? [])).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what stands far from everything that may hold a topic, but for its length', () => {
    const far = 'x'.repeat(900);
    const block = (text: string, holds = false) => ({ text, holds });
    const { excerpt, places } = excerptOf('', [
      block(far),
      block(far),
      block(far),
      block('before'),
      block('it', true),
      block('after'),
      block(far),
      block(far),
      block(far),
      block('it', true),
      block(far),
      block(far),
    ]);
    expect(excerpt.texts).toEqual([1801, far, 'before', 'it', 'after', far, 900, far, 'it', far]);
    expect(places).toEqual([2, 3, 4, 5, 6, 8, 9, 10]);
  });

  it('keeps the beginning, which stands beside the title', () => {
    const page = ['one', 'x'.repeat(900), 'two'].map((text) => ({ text, holds: false }));
    expect(excerptOf('title', page).excerpt.texts).toEqual(['one', 'x'.repeat(900)]);
    expect(excerptOf('', page).excerpt.texts).toEqual([]);
  });

  it('is the same while a page changes where no mention is', () => {
    const at = (length: number) =>
      excerptOf('', [
        { text: 'it', holds: true },
        { text: 'x'.repeat(900), holds: false },
        { text: 'x'.repeat(length), holds: false },
      ]).excerpt;
    expect(at(10_000)).toEqual(at(20_000));
  });

  it('that is none counts as empty', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ title: fc.anything(), texts: fc.array(fc.anything()) }),
        ),
        (sent) => {
          const blocks = blocksOf(parseExcerpt(sent));
          expect(blocks[0]?.kind).toBe('title');
          for (const { text } of blocks) expect(typeof text).toBe('string');
        },
      ),
    );
    const [, vast, negative] = blocksOf(parseExcerpt({ title: '', texts: [1e15, -1] }));
    expect(vast?.text.length).toBeLessThan(10_000);
    expect(negative?.text).toBe('');
  });

  it('takes no room for what it leaves out, however often it says so', {
    tags: ['@case-41'],
  }, () => {
    const before = process.memoryUsage().heapUsed;
    const blocks = blocksOf(parseExcerpt({ title: '', texts: Array(50_000).fill(8001) }));
    // Engines put a text together when it is first read.
    expect(blocks.some(({ text }) => text.charAt(text.length - 1) === 'x')).toBe(false);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    expect(blocks.at(-1)?.text).toBe(' '.repeat(8001));
  });
});
