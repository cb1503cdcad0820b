import { expect, test } from './harness.ts';

const page = (body: string): string =>
  `<!doctype html><style>::highlight(search-results) { background: yellow }</style><body>${body}`;

test('paints without touching the document or the highlights of the page', {
  tag: '@case-2',
}, async ({ page: tab, site }) => {
  await site.open(page('<p>Snowden and a <b>Snow</b>den.</p>'));
  const result = await tab.evaluate(async () => {
    const own = new Highlight(
      new StaticRange({
        startContainer: document.querySelector('b') as Node,
        startOffset: 0,
        endContainer: document.querySelector('b') as Node,
        endOffset: 1,
      }),
    );
    CSS.highlights.set('search-results', own);
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document, options);
    const painter = new layer.Painter({ onRevealed() {} });
    const { marks } = await layer.spotPage(['Snowden']);
    painter.show(marks, []);
    await layer.until(() => painter.painted.length === 2);
    const during = layer.painted();
    painter.stop();
    return {
      during,
      after: layer.painted(),
      sameHighlight: CSS.highlights.get('search-results') === own,
      sameDocument: document.documentElement.outerHTML === before,
      mutations: [...records, ...observer.takeRecords()].length,
    };
  });
  expect(result).toEqual({
    during: { 'search-results': ['Snow'], 'reader-mark-dotted': ['Snowden', 'Snowden'] },
    after: { 'search-results': ['Snow'] },
    sameHighlight: true,
    sameDocument: true,
    mutations: 0,
  });
});

test('leaves alone what the page registered under our name', { tag: '@case-2' }, async ({
  page: tab,
  site,
}) => {
  await site.open(page('<p>Snowden</p>'));
  const result = await tab.evaluate(async () => {
    const own = new Highlight();
    CSS.highlights.set('reader-mark-dotted', own);
    const painter = new layer.Painter({ onRevealed() {} });
    painter.show((await layer.spotPage(['Snowden'])).marks, []);
    await layer.until(() => painter.painted.length === 1);
    painter.repair();
    const kept = CSS.highlights.get('reader-mark-dotted') === own && own.size === 0;
    CSS.highlights.delete('reader-mark-dotted');
    painter.repair();
    const taken = layer.painted()['reader-mark-dotted'];
    CSS.highlights.set('reader-mark-dotted', own);
    painter.stop();
    return { kept, taken, left: CSS.highlights.get('reader-mark-dotted') === own };
  });
  expect(result).toEqual({ kept: true, taken: ['Snowden'], left: true });
});

test('repairs what the page cleared, emptied or picked from', { tag: '@case-1' }, async ({
  page: tab,
  site,
}) => {
  await site.open(page('<p>Snowden, Snowden</p>'));
  const result = await tab.evaluate(async () => {
    const painter = new layer.Painter({ onRevealed() {} });
    painter.show((await layer.spotPage(['Snowden'])).marks, []);
    await layer.until(() => painter.painted.length === 2);
    const ours = CSS.highlights.get('reader-mark-dotted') as Highlight;
    const spoils = [
      () => CSS.highlights.clear(),
      () => CSS.highlights.delete('reader-mark-dotted'),
      () => ours.clear(),
      () => ours.delete([...ours][0] as AbstractRange),
    ];
    return spoils.map((spoil) => {
      spoil();
      painter.repair();
      return layer.painted()['reader-mark-dotted'];
    });
  });
  expect(result).toEqual(Array(4).fill(['Snowden', 'Snowden']));
});

test('registers only what is near the viewport, and follows scrolling', {
  tag: '@case-44',
}, async ({ page: tab, site }) => {
  const far = '<p style="height: 5000px"></p>';
  await site.open(page(`<p>Snowden</p>${far}<p>Obama</p>${far}<p>Xi</p>`));
  const painted = (): Promise<string[] | undefined> =>
    tab.evaluate(() => layer.painted()['reader-mark-dotted']);
  await tab.evaluate(async () => {
    const painter = new layer.Painter({ onRevealed() {} });
    painter.show((await layer.spotPage(['Snowden', 'Obama', 'Xi'])).marks, []);
  });
  await expect.poll(painted).toEqual(['Snowden']);
  await tab.evaluate(() => window.scrollTo(0, 5000));
  await expect.poll(painted).toEqual(['Obama']);
  await tab.evaluate(() => window.scrollTo(0, 20_000));
  await expect.poll(painted).toEqual(['Xi']);
});

test('takes a mark off a text that changed, before it is drawn', { tag: '@case-4' }, async ({
  page: tab,
  site,
}) => {
  await site.open(page('<p>Snowden and Obama</p>'));
  const result = await tab.evaluate(async () => {
    const painter = new layer.Painter({ onRevealed() {} });
    painter.show((await layer.spotPage(['Snowden', 'Obama'])).marks, []);
    await layer.until(() => painter.painted.length === 2);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Snowden or Obama';
    painter.textChanged(text);
    return layer.painted()['reader-mark-dotted'];
  });
  expect(result).toEqual(['Snowden']);
});

test('tells when something hidden comes into sight', async ({ page: tab, site }) => {
  await site.open(page('<p id="hidden" style="display:none">Snowden</p>'));
  const revealed = await tab.evaluate(async () => {
    let revealed = 0;
    const painter = new layer.Painter({ onRevealed: () => (revealed += 1) });
    const { marks, hidden } = await layer.spotPage(['Snowden']);
    painter.show(marks, hidden);
    await layer.twoFrames();
    const before = revealed;
    (document.getElementById('hidden') as HTMLElement).style.display = 'block';
    await layer.until(() => revealed > 0);
    return { before, marks: marks.length };
  });
  expect(revealed).toEqual({ before: 0, marks: 0 });
});

test('paints in another style without a mark of the old one left', async ({ page: tab, site }) => {
  await site.open(page('<p>Snowden and Obama</p>'));
  const result = await tab.evaluate(async () => {
    const painter = new layer.Painter({ onRevealed() {} });
    painter.show((await layer.spotPage(['Snowden', 'Obama'])).marks, []);
    await layer.until(() => painter.painted.length === 2);
    painter.style('double');
    const changed = layer.painted();
    painter.stop();
    return { changed, after: layer.painted() };
  });
  expect(result).toEqual({ changed: { 'reader-mark-double': ['Snowden', 'Obama'] }, after: {} });
});
