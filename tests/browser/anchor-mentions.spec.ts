import { expect, test } from './harness.ts';

const exact: [string, string, string[]][] = [
  ['in one text node', '<p>When Snowden left, Obama stayed.</p>', ['Snowden', 'Obama']],
  ['across inline elements', '<p>a <b>Ed</b>ward <i>Snow<u>den</u></i> b</p>', ['Edward Snowden']],
  ['across a line break', '<h1>Edward<br>Snowden</h1>', ['EdwardSnowden']],
  ['after a line break', '<p>a<br>b<br>Snowden</p>', ['Snowden']],
  ['with a soft hyphen', '<p>Edward&shy; Snowden</p>', ['Edward\u00AD Snowden']],
  ['after characters of two code units', '<p>😀𝒳 Snowden 😀</p>', ['Snowden']],
  ['from right to left', '<p dir="rtl">قال Snowden اليوم</p>', ['Snowden']],
  ['after pictures', '<p><img> a <img> Snowden</p>', ['Snowden']],
  [
    'many in a row',
    '<p>Obama Obama <b>Obama</b> Snowden Obama</p>',
    ['Obama', 'Obama', 'Obama', 'Snowden', 'Obama'],
  ],
  [
    'in a tree of shadow',
    '<x-a><template shadowrootmode="open"><p>a Snowden</p></template></x-a>',
    ['Snowden'],
  ],
];

for (const [where, body, texts] of exact) {
  test(`a mention ${where} is anchored to its letters`, { tag: '@case-14' }, async ({
    page,
    site,
  }) => {
    await site.open(`<!doctype html><body>${body}`);
    const found = await page.evaluate(async () => {
      const { marks } = await layer.spotPage(['Edward Snowden', 'Snowden', 'Obama']);
      return marks.map(({ range }) => layer.textOf(range));
    });
    expect(found).toEqual(texts);
  });
}

test('no mention is anchored across blocks', async ({ page, site }) => {
  await site.open('<!doctype html><body><div>Edward</div><div>Snowden</div>Edward<p>Snowden');
  expect(
    await page.evaluate(async () => (await layer.spotPage(['Edward Snowden'])).marks.length),
  ).toBe(0);
});

test('text that is cut anywhere, and nested anyhow, is anchored to the very letters', async ({
  page,
  site,
}) => {
  await site.open('<!doctype html><body><p></p>');
  const wrong = await page.evaluate(async () => {
    const random = layer.seeded(7);
    const below = (n: number): number => Math.floor(random() * n);
    const source = 'On 😀 Monday Edward Snowden called Obama; then Obama called Edward Snowden.';
    const p = document.querySelector('p') as Element;
    const wrong: string[] = [];
    for (let round = 0; round < 300; round += 1) {
      p.replaceChildren(source);
      for (let cuts = below(12); cuts > 0; cuts -= 1) {
        const texts: Text[] = [];
        const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        const text = texts[below(texts.length)] as Text;
        const tail = text.splitText(below(text.length + 1));
        if (below(2) === 0) {
          const wrapper = document.createElement('b');
          tail.replaceWith(wrapper);
          wrapper.append(tail);
        }
        if (below(3) === 0) tail.before(document.createComment('x'));
      }
      const { marks } = await layer.spotPage(['Edward Snowden', 'Obama']);
      const texts = marks.map(({ range }) => layer.textOf(range)).join();
      if (texts !== 'Edward Snowden,Obama,Obama,Edward Snowden')
        wrong.push(`${texts}: ${p.innerHTML}`);
    }
    return wrong;
  });
  expect(wrong).toEqual([]);
});

test('text that changed since it was read gets no mark', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>a Snowden</p><p>b Snowden</p><p>c Snowden</p>');
  const found = await page.evaluate(() => {
    const { text } = layer.readPage(['Snowden']);
    const [first, second] = document.querySelectorAll('p');
    const changing = first?.firstChild as Text;
    changing.insertData(0, 'x');
    second?.remove();
    const spotter = layer.wordSpotter(['Snowden']);
    return text.blocks().map((block) => {
      const [mentions = []] = spotter.decide([{ ...block, scan: spotter.scan(block.text) }]);
      return layer
        .anchorMentions(block, mentions, { box: document.body, section: '' })
        .map(({ range }) => layer.textOf(range))
        .join();
    });
  });
  expect(found).toEqual(['', '', 'Snowden']);
});
