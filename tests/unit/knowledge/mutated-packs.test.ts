import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicCards, topicSpecs } from '../../../core/knowledge/compile.ts';
import { buildIndex } from '../../../core/spotting/build-index.ts';
import { spot } from '../../../core/spotting/index.ts';
import { edited, read, sample } from './sample-pack.ts';

/** What files suffer: bytes lost, doubled, exchanged; what people and programs put in by mistake. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...['\uFEFF', '\u0000', '\t', '\r\n', '\r', '\u2028', '{', '}', '[', ']', ',', '"', "'", ': '],
    ...['#', '- ', '&a ', '*a', '!!omap', '<<: ', '|\n', '>\n', '%YAML 9', '---\n', '...\n', '~'],
    ...['__proto__: ', 'constructor', '<img src=x onerror=y>', '\u202E', '+ ', '{a,b}', '.*', '\\'],
    ...['\uD800', '😀', 'é', '١٢', '2015-13-45', '1e999', '0x', 'null', 'yes', 'a'.repeat(500)],
  ),
  fc.string({ maxLength: 6 }),
);
const mutation = fc.record({
  at: fc.nat(1000),
  cut: fc.nat(3),
  put: scrap,
});
const file = fc.constantFrom(...Object.keys(sample));

function mutate(
  text: string,
  mutations: readonly { at: number; cut: number; put: string }[],
): string {
  return mutations.reduce((now, { at, cut, put }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);
}

const page =
  'Mara Rowe of Gull Rock, the keeper. The lights on the gulls: Rowe said. 😀 Möwenfelsen.';

describe('packs with random faults', { tags: ['@case-29', '@case-36'] }, () => {
  test('have a problem with a reason, or work: they compile, spot and show', () => {
    let sound = 0;
    fc.assert(
      fc.property(file, fc.array(mutation, { minLength: 1, maxLength: 2 }), (name, mutations) => {
        const result = read({ [name]: mutate(sample[name] as string, mutations) });
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { message } of result.problems) expect(message).not.toBe('');
          return;
        }
        sound += 1;
        const index = buildIndex(topicSpecs(result.pack));
        for (const { start, end, surface } of spot(index, page).flat())
          expect(page.slice(start, end)).toBe(surface);
        expect(topicCards([result.pack]).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    // Faults in prose leave a pack sound, so both ways were gone.
    expect(sound).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    ['an empty file', ''],
    ['nothing but space', ' \n\t\n'],
    ['text of two bytes a letter', '\uFEFFi\u0000d\u0000:\u0000 \u0000x\u0000'],
    ['a file that ends in the middle', (sample['pack.yaml'] as string).slice(0, 90)],
    ['a list', '- a\n- b'],
    ['a number', '7'],
    ['ten thousand brackets', '['.repeat(10_000)],
    [
      'a thousand steps in',
      Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    ],
  ])('%s in place of the manifest is refused in time', (_, text) => {
    const start = process.cpuUsage();
    const result = read({ 'pack.yaml': text });
    expect('problems' in result && result.problems.length).toBeGreaterThan(0);
    // Processor time: the machine may have other work.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

describe('addresses of sources', { tags: ['@case-33'] }, () => {
  const withUrl = (url: string) =>
    read(edited('pack.yaml', 'paragraphs: 3', `paragraphs: 3\n    url: ${JSON.stringify(url)}`));

  test.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    'data:text/html,x',
    '//other.example/',
    'file:///etc/passwd',
    'https://news.example@evil.example/',
    'https://user:word@evil.example/',
    ' https://news.example/',
    'https:news.example',
    'blob:https://news.example/1',
    'https://news.example\u202E/',
    '',
  ])('that are no plain web addresses are refused: %j', (url) => {
    expect('problems' in withUrl(url)).toBe(true);
  });

  test('of the web are taken', () => {
    expect('pack' in withUrl('https://news.example/2015/02/a?b=1#c')).toBe(true);
  });
});
