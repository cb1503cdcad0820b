import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicKeys } from '../../../core/spotting/alias-keys.ts';
import { buildIndex } from '../../../core/spotting/build-index.ts';
import { spot } from '../../../core/spotting/index.ts';
import { filterBits, KeyFilter } from '../../../core/spotting/key-filter.ts';
import { hashWord, pairKey, wordKey } from '../../../core/spotting/key-hash.ts';
import { visitKeys } from '../../../core/spotting/text-keys.ts';
import { tokenize } from '../../../core/spotting/tokens.ts';
import { topic, village } from './spec.ts';

function keysOf(text: string): number[] {
  const keys: number[] = [];
  visitKeys(text, (key) => keys.push(key));
  return keys;
}

/** The keys as `tokenize` would have them, slowly; `mayBe` holds those of capitals inside a word as well. */
function expectedKeys(text: string): { must: number[]; mayBe: Set<number> } {
  const tokens = tokenize(text);
  const isInitial = (n: number): boolean => {
    const { start, end, shape } = tokens[n] as (typeof tokens)[number];
    return end - start === 1 && shape === 'capitalised' && text[end] === '.';
  };
  const must: number[] = [];
  const mayBe = new Set<number>();
  tokens.forEach(({ key, shape }, n) => {
    const hash = hashWord(key);
    const before = tokens[n - 1];
    const early = tokens[n - 2];
    must.push(wordKey(hash, false));
    if (shape !== 'lower') must.push(wordKey(hash, true));
    if (before) must.push(pairKey(hashWord(before.key), hash));
    if (early && isInitial(n - 1)) must.push(pairKey(hashWord(early.key), hash));
    mayBe.add(wordKey(hash, true));
  });
  return { must, mayBe: new Set([...must, ...mayBe]) };
}

function expectAllKeys(text: string): void {
  const found = keysOf(text);
  const { must, mayBe } = expectedKeys(text);
  expect(must.filter((key) => !found.includes(key))).toEqual([]);
  expect(found.filter((key) => !mayBe.has(key))).toEqual([]);
}

describe('the quick way finds the words that the tokenizer finds', () => {
  test.each([
    'The U.S. said so, e.g. in Washington D.C. and EE.UU. too.',
    "America's Justice Department; the officers' plea; L'Oréal, O'Brien's",
    'Edward J. Snowden and J. Edgar Hoover, J.K. Rowling, George H. W. Bush',
    'Größe, naïve, ÉCOLE, İstanbul, Łódź, ﬁne, Straße²',
    "x'S y's² z’sa `s ´S",
    'a.b. A.B.c D.e.F.',
    '1.2.3 and 3.5% of A1 B2.',
    '',
  ])('%s', (text) => {
    expectAllKeys(text);
  });

  test('in whatever stands in Latin letters', () => {
    const piece = fc.oneof(
      fc.constantFrom('.', "'", '’', 's', 'S', 'A', 'b', 'É', 'ß', '²', ' ', '-', 'µ', 'U.S.', '½'),
      fc.string({
        unit: fc.integer({ min: 0x20, max: 0x2af }).map((code) => String.fromCharCode(code)),
        maxLength: 3,
      }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expectAllKeys(written);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an alias in a text', () => {
  const index = buildIndex(village);
  const keys = new Map(village.map((spec) => [spec.id, topicKeys(spec)]));
  const words =
    `Mara Rowe Lin Haoran Harbour Office National Norland’s NHO the review dredging of ports
    Lisa Mr. said 林浩然 Роу Маре whistleblower ( , . “ 2015 J. Ma\u00ADra U.S. audit`.split(/\s+/);
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
    .map((some) => some.join(' '));

  test('brings one of its keys', () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = new Set(keysOf(written));
        for (const { topic: id, surface } of spot(index, written).flat()) {
          const { names, shorthands, support } = keys.get(id) as ReturnType<typeof topicKeys>;
          const all = [...names, ...shorthands];
          const needed = support === 'own name' ? names : all;
          expect(needed.some((key) => found.has(key))).toBe(true);
          const inside = new Set(keysOf(`${surface}.`));
          expect(all.some((key) => inside.has(key))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('with a beginning of a word is looked for by what is written out', () => {
    const keysFor = (name: string) => [
      ...topicKeys(topic({ id: 'a', kind: 'policy', names: [name] })).names,
    ];
    expect(keysFor('Prüf* Hafen')).toEqual([wordKey(hashWord('hafen'), true)]);
    expect(keysFor('Prüf* + &{Hafen,Kai}')).toHaveLength(2);
    expect(() => keysFor('Prüf*')).toThrow('needs a word that is written out');
  });

  test.each([
    ['own name', {}],
    ['any name', { related: ['b'] }],
    ['words', { related: ['b'], context: ['harbour'] }],
    ['words', { telltale: ['harbour'] }],
  ] as const)('that is short needs support: %s', (support, more) => {
    const rowe = { id: 'a', kind: 'person', names: ['Mara Rowe'], shorthands: ['Rowe'] } as const;
    expect(topicKeys(topic({ ...rowe, ...more }))).toMatchObject({
      names: { length: 1 },
      shorthands: { length: 1 },
      support,
    });
  });
});

describe('the filter', () => {
  const random = (count: number, seed: number): Uint32Array => {
    const keys = new Uint32Array(count);
    for (let n = 0; n < count; n += 1) keys[n] = wordKey(hashWord(`${seed} ${n}`), false);
    return keys;
  };

  test('lets every key of its own pass and few others', () => {
    const own = random(50_000, 1);
    const filter = new KeyFilter(filterBits(own));
    expect(own.every((key) => filter.mayHold(key))).toBe(true);
    const passed = random(100_000, 2).filter((key) => filter.mayHold(key)).length;
    expect(passed / 100_000).toBeLessThan(0.003);
  });

  test('of nothing lets nothing pass', () => {
    const filter = new KeyFilter(filterBits([]));
    expect(random(1000, 3).some((key) => filter.mayHold(key))).toBe(false);
  });
});
