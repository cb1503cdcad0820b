import type { Page } from '@playwright/test';
import type { Settings } from '../../core/settings.ts';
import { expect, test } from './harness.ts';

/** Marks the page, with the settings that differ from the default. */
async function mark(page: Page, settings: Partial<Settings> = {}): Promise<void> {
  await page.evaluate((settings) => {
    Object.assign(globalThis, { run: layer.markPage(['Snowden', 'Obama'], settings) });
  }, settings);
}

/** Every mark with the id of what holds it, in the page's order. */
function marksIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('reader-mark-dotted') ?? [])].map(
      ({ startContainer }) => startContainer.parentElement?.id ?? '',
    ),
  );
}

const sections: [rule: string, body: string, marked: string[]][] = [
  ['of each topic', '<p id="a">Snowden, Obama, Snowden</p><p id="b">Obama</p>', ['a', 'a']],
  [
    'under each heading, and in the heading itself',
    '<h2 id="a">Snowden</h2><p id="b">Snowden</p><p id="c">Snowden</p><h3>More</h3><p id="d">Snowden</p>',
    ['a', 'b', 'd'],
  ],
  [
    'under what is a heading by its role',
    '<p id="a">Snowden</p><div role="heading">More</div><p id="b">Snowden</p>',
    ['a', 'b'],
  ],
  [
    'in each article, and in what is around them',
    '<p id="a">Snowden</p><article><p id="b">Snowden</p><p id="c">Snowden</p></article><article id="d">Snowden</article><p id="e">Snowden</p>',
    ['a', 'b', 'd'],
  ],
  [
    'in each landmark by its role, and in trees of shadow',
    '<p id="a">Snowden</p><div role="region"><x-a><template shadowrootmode="open"><p id="b">Snowden</p></template></x-a><p id="c">Snowden</p></div>',
    ['a', 'b'],
  ],
];

for (const [rule, body, marked] of sections) {
  test(`the first mention in a section is marked: ${rule}`, async ({ page, site }) => {
    await site.open(`<!doctype html><body>${body}`);
    await mark(page);
    await expect.poll(() => marksIn(page)).toEqual(marked);
  });
}

const body =
  '<p id="a">Snowden</p><h2 id="b">Snowden and Obama</h2><p id="c">Snowden</p><p id="d">Snowden</p>';

test('the first mention on the page, or every one, is marked if the reader says so', async ({
  page,
  site,
}) => {
  await site.open(`<!doctype html><body>${body}`);
  await mark(page, { density: 'page' });
  await expect.poll(() => marksIn(page)).toEqual(['a', 'b']);
  for (const [density, marked] of [
    ['all', ['a', 'b', 'b', 'c', 'd']],
    ['section', ['a', 'b', 'b', 'c']],
  ] as const) {
    await page.evaluate((density) => {
      const { run } = globalThis as unknown as { run: ReturnType<typeof layer.markPage> };
      run.settings.density = density;
      run.marking?.refresh();
    }, density);
    await expect.poll(async () => (await marksIn(page)).toSorted()).toEqual(marked);
  }
});

test('the count is of all mentions, and one without a mark stands out when led to', async ({
  page,
  site,
}) => {
  await site.open(`<!doctype html><body>${body}`);
  await mark(page, { density: 'page' });
  await expect.poll(() => marksIn(page)).toEqual(['a', 'b']);
  const result = await page.evaluate(() => {
    const { run } = globalThis as unknown as { run: ReturnType<typeof layer.markPage> };
    run.marking?.leader.show('Snowden', 3, false);
    const [led] = CSS.highlights.get('reader-mark-current') ?? [];
    return {
      counts: run.tallies.at(-1)?.map(({ topic, mentions }) => `${topic} ${mentions}`),
      led: led?.startContainer.parentElement?.id,
    };
  });
  expect(result).toEqual({ counts: ['Snowden 4', 'Obama 1'], led: 'd' });
});

test('a mark that comes before the first takes its place', async ({ page, site }) => {
  await site.open('<!doctype html><body><p id="a"></p><p id="b">Snowden</p>');
  await mark(page);
  await expect.poll(() => marksIn(page)).toEqual(['b']);
  await page.evaluate(() => document.getElementById('a')?.append('Snowden'));
  await expect.poll(() => marksIn(page)).toEqual(['a']);
});

test('topics of a pack that is switched off are not looked for', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden, a/Obama</p>');
  const painted = await page.evaluate(async () => {
    const run = layer.markPage(['Snowden', 'a/Obama'], { disabledPacks: ['a'] });
    await layer.until(() => run.tallies.length > 0);
    return run.tallies.at(-1)?.map(({ topic }) => topic);
  });
  expect(painted).toEqual(['Snowden']);
});
