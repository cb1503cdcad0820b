import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/run.ts';
import { expect, test } from './fixtures.ts';
import { articleMarks, expectMarks, marks } from './support/marks.ts';
import { expectUntouched } from './support/untouched.ts';

interface Expected {
  /** What the page shows, a sentence. */
  readonly about: string;
  /** Marked strings in document order. */
  readonly marks: readonly string[];
  /** Highlights of the page's own: name -> highlighted strings. */
  readonly own?: Readonly<Record<string, readonly string[]>>;
}

/** The cases that a folder's page stands for (tests/reliability/cases.yaml). */
const cases: Readonly<Record<string, string>> = {
  'inline-elements': '@case-14',
  'left-alone': '@case-6',
  'odd-names': '@case-11',
  'own-highlights': '@case-2',
  'right-to-left': '@case-14',
  'shadow-roots': '@case-13',
};

const pages = join(root, 'tests', 'pages');

for (const folder of readdirSync(pages).sort()) {
  const expected = readExpected(folder);
  if (!expected) continue;
  test(`${folder}: ${expected.about}`, { tag: cases[folder] ?? [] }, async ({ tab, site }) => {
    const own = expected.own ?? {};
    await tab.goto(`${site.url}${folder}/page.html`);
    await expect.poll(() => marks(tab, Object.keys(own))).toEqual(expected.marks);
    await expectUntouched(tab);
    for (const [name, texts] of Object.entries(own)) {
      const others = await tab.evaluate(() => [...CSS.highlights.keys()]);
      expect(
        await marks(
          tab,
          others.filter((other) => other !== name),
        ),
      ).toEqual(texts);
    }
  });
}

test('marks are drawn in trees of shadow as in the open', { tag: ['@case-3', '@case-13'] }, async ({
  tab,
  site,
}) => {
  await tab.goto(`${site.url}shadow-roots/page.html`);
  await expect.poll(() => marks(tab)).toContain('Edward Snowden');
  const lines = () =>
    tab.evaluate(() => {
      const trees = [...document.querySelectorAll('div')].flatMap((div) => div.shadowRoot ?? []);
      // The registry's names are ours: the page has no highlight of its own.
      const [name] = CSS.highlights.keys();
      return [document, ...trees].map((tree) => {
        const text = tree.querySelector('p') as Element;
        return getComputedStyle(text, `::highlight(${name})`).textDecorationLine;
      });
    });
  await expect.poll(lines).toEqual(['underline', 'underline']);
});

test('the line of a mark grows with its text', async ({ tab, site }) => {
  await tab.goto(`${site.url}article/page.html`);
  await expect.poll(() => marks(tab)).toContain('Edward Snowden');
  const offsets = await tab.evaluate(() => {
    const [name] = CSS.highlights.keys();
    const offset = (element: Element) =>
      getComputedStyle(element, `::highlight(${name})`).textUnderlineOffset;
    return [...document.querySelectorAll('html, h1, p')].map(offset);
  });
  expect(offsets.length).toBeGreaterThan(2);
  expect([...new Set(offsets)], 'as a share of the size of the text').toEqual(['20%']);
});

test('content that comes later is marked, and content that goes loses its marks', {
  tag: '@case-4',
}, async ({ tab, site }) => {
  await tab.goto(`${site.url}late-content/page.html`);
  await expectMarks(tab, ['Barack Obama']);

  await tab.evaluate(() => {
    const late = document.createElement('p');
    late.append('Then ', 'Edward ', 'Snowden arrived.');
    document.getElementById('place')?.append(late);
  });
  await expectMarks(tab, ['Barack Obama', 'Edward Snowden']);

  await tab.evaluate(() => {
    const changing = document.getElementById('changing')?.firstChild as Text;
    changing.data = 'At last Xi Jinping came too.';
  });
  await expectMarks(tab, ['Barack Obama', 'Edward Snowden', 'Xi Jinping']);

  await tab.evaluate(() => document.getElementById('place')?.remove());
  await expectMarks(tab, ['Barack Obama', 'Xi Jinping']);
});

test('a highlight registry that the page clears is painted anew', { tag: '@case-1' }, async ({
  tab,
  site,
}) => {
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  await tab.evaluate(() => CSS.highlights.clear());
  await expectMarks(tab, articleMarks);
});

test('the registry tells a page which words are marked, and no topic', {
  tag: ['@case-1', '@case-42'],
}, async ({ tab, site }) => {
  await tab.goto(`${site.url}article/page.html`);
  await expect.poll(() => marks(tab)).toContain('Barack Obama');
  const names = await tab.evaluate(() => [...CSS.highlights.keys()].join(' '));
  expect(names).not.toMatch(/obama|snowden|china|cyber|2015|topic|pack|backgrounder/i);
});

function readExpected(folder: string): Expected | undefined {
  const file = join(pages, folder, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
