import fc from 'fast-check';
import { expect, test } from './harness.ts';

/**
 * The one property that keeps the incremental reader honest: whatever a page does to itself, reading what
 * changed gives what reading everything gives. What fails is told with its seed, cut down to the fewest edits.
 */
test('reading what changed equals reading everything', { tag: ['@case-4', '@case-21'] }, async ({
  page,
  site,
}) => {
  test.slow();
  // Even, where fast-check would prefer what is small.
  const number = fc.noBias(fc.integer({ min: 0, max: 999 }).map((n) => n / 1000));
  await fc.assert(
    fc.asyncProperty(fc.array(number, { maxLength: 800, size: 'max' }), async (tape) => {
      await site.open(`<!doctype html><body>
        <main><h1>Title <i>one</i></h1><p>a <b>Snowden</b> c</p><div>d<p>Obama</p>f</div></main>
        <x-card><template shadowrootmode="open"><p>shadow</p></template></x-card>
        <ul><li>g</li><li>h <a href="#">i</a></li></ul><pre>code</pre>`);
      expect(await page.evaluate((tape) => layer.editAndCompare(tape), tape)).toBeUndefined();
    }),
    { numRuns: 60, interruptAfterTimeLimit: 30_000 },
  );
});

test('only what changed is read again', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden one</p><p>two</p><div>three</div>');
  const [before, after] = await page.evaluate(() => {
    const { text } = layer.readPage(['Snowden']);
    const before = text.blocks();
    const changing = document.querySelector('div')?.firstChild as Text;
    changing.data = 'four';
    text.change({ changed: new Set([changing]), added: new Set() });
    layer.finish(text);
    const after = text.blocks();
    return [before.map((block) => after.includes(block)), after.map(layer.describe)];
  });
  expect(before).toEqual([true, true, false]);
  expect(after).toEqual(['Snowden one', 'two', 'four']);
});

test('what was out of the page is read anew when it comes back', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>a</p><span><div>b</div></span>');
  const after = await page.evaluate(() => {
    const { text } = layer.readPage();
    // Nobody watches what is not in the page: all there is to see is that it was put in.
    document.querySelector('p')?.append('!');
    document.querySelector('div')?.append('!');
    const added = document.querySelectorAll('p, span');
    text.change({ changed: new Set([document.body]), added: new Set(added) });
    layer.finish(text);
    return text.blocks().map(layer.describe);
  });
  expect(after).toEqual(['a!', 'b!']);
});

test('what changed, went and came back is followed further', async ({ page, site }) => {
  await site.open('<!doctype html><body><section><div>a</div></section>');
  const after = await page.evaluate(() => {
    const { text } = layer.readPage();
    const [section, div] = [document.querySelector('section'), document.querySelector('div')];
    const p = document.createElement('p');
    p.append('b');
    div?.append(p);
    const [inner, outer] = [div as Node, section as Node];
    text.change({ changed: new Set([inner, document.body]), added: new Set([p, outer]) });
    layer.finish(text);
    p.append('!');
    text.change({ changed: new Set([p]), added: new Set() });
    layer.finish(text);
    return text.blocks().map(layer.describe);
  });
  expect(after).toEqual(['a', 'b!']);
});

test('each text is asked about once, and what may hold a topic is then read closely', async ({
  page,
  site,
}) => {
  await site.open(
    `<!doctype html><body><p>none</p><section><h2>Snow<b>den</b></h2><p>of it</p></section><p>none</p>
      <p>Obama and <span hidden>not</span> Snowden</p>`,
  );
  const { asked, same } = await page.evaluate(() => layer.readByAsking(['Snowden', 'Obama']));
  expect(asked.toSorted()).toEqual([
    'Obama and  Snowden',
    'Obama and not Snowden',
    'Snowden',
    'none',
    'of it',
  ]);
  expect(same).toBe(true);
});

const editors = {
  'in the open': `<div contenteditable>first <p>second</p></div><p>here <span role="textbox">third</span></p>`,
  'in a tree of shadow': `<p>here</p><div><template shadowrootmode="open">
    <section><div contenteditable>first <p>second</p></div></section></template></div>`,
};
for (const [where, source] of Object.entries(editors)) {
  test(`what somebody writes ${where} is neither read nor asked about`, async ({ page, site }) => {
    await site.open(`<!doctype html><body><p>read</p>${source}`);
    const { asked } = await page.evaluate(() => layer.readByAsking(['first', 'second', 'third']));
    expect(asked.toSorted()).toEqual(['here', 'read']);
  });
}

test('an editor that comes later is left out as well', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>read</p>');
  const later = await page.evaluate(() => {
    const { text } = layer.readPage(['first']);
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.append('first');
    document.body.append(editor);
    text.change({ changed: new Set([document.body]), added: new Set([editor]) });
    layer.finish(text);
    return text.blocks().map(layer.describe);
  });
  expect(later).toEqual(['read']);
});
