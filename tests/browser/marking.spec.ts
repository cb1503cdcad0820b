import { expect, test } from './harness.ts';

const words = ['Snowden', 'Obama', 'Xi'];

test('marks what comes later and unmarks what goes', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden</p><div></div>');
  const painted = (): Promise<string[] | undefined> =>
    page.evaluate(() => layer.painted()['reader-mark-dotted']);
  await page.evaluate((words) => void layer.markPage(words), words);
  await expect.poll(painted).toEqual(['Snowden']);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.append('O', 'bama');
    document.querySelector('div')?.append(late);
  });
  await expect.poll(painted).toEqual(['Snowden', 'Obama']);
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expect.poll(painted).toEqual(['Obama']);
  await page.evaluate(() => (document.body.textContent = 'nobody'));
  await expect.poll(painted).toBeUndefined();
});

test('marks in trees of shadow, and what comes later there', async ({ page, site }) => {
  await site.open(
    '<!doctype html><body><x-a><template shadowrootmode="open"><p>Snowden</p></template></x-a>',
  );
  const painted = (): Promise<string[] | undefined> =>
    page.evaluate(() => layer.painted()['reader-mark-dotted']);
  await page.evaluate((words) => void layer.markPage(words), words);
  await expect.poll(painted).toEqual(['Snowden']);
  await page.evaluate(() => document.querySelector('x-a')?.shadowRoot?.append('Obama'));
  await expect.poll(painted).toEqual(['Snowden', 'Obama']);
});

test('reports each tally once, and nothing from a page without a mention', async ({
  page,
  site,
}) => {
  await site.open('<!doctype html><body><p>nobody</p>');
  const tallies = await page.evaluate(async (words) => {
    const { tallies } = layer.markPage(words);
    await layer.pause(300);
    const quiet = tallies.length;
    document.querySelector('p')?.append(' Snowden, Obama, Snowden');
    await layer.until(() => tallies.length > 0);
    document.querySelector('p')?.append('!');
    await layer.pause(300);
    return [quiet, ...tallies];
  }, words);
  expect(tallies).toEqual([
    0,
    [
      { topic: 'Snowden', mentions: 2, surface: 'Snowden' },
      { topic: 'Obama', mentions: 1, surface: 'Obama' },
    ],
  ]);
});

test('a topic that is switched off loses its marks, and gets them back', async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden, Obama</p>');
  const painted = (): Promise<string[] | undefined> =>
    page.evaluate(() => layer.painted()['reader-mark-dotted']);
  await page.evaluate((words) => {
    Object.assign(globalThis, { run: layer.markPage(words) });
  }, words);
  await expect.poll(painted).toEqual(['Snowden', 'Obama']);
  for (const off of [['Obama'], ['Snowden'], []]) {
    await page.evaluate((off) => {
      const { run } = globalThis as unknown as { run: ReturnType<typeof layer.markPage> };
      run.settings.disabledTopics = off;
      run.marking?.refresh();
    }, off);
    await expect
      .poll(async () => (await painted())?.toSorted())
      .toEqual(['Obama', 'Snowden'].filter((word) => !off.includes(word)));
  }
});

test('text that is unfolded later is marked then', async ({ page, site }) => {
  await site.open('<!doctype html><body><details><summary>More</summary><p>Snowden</p></details>');
  const painted = (): Promise<string[] | undefined> =>
    page.evaluate(() => layer.painted()['reader-mark-dotted']);
  await page.evaluate((words) => void layer.markPage(words), words);
  await page.evaluate(() => layer.pause(300));
  expect(await painted()).toBeUndefined();
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await expect.poll(painted).toEqual(['Snowden']);
});

test('everything goes when the extension is gone', { tag: '@case-17' }, async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden</p>');
  const result = await page.evaluate(async (words) => {
    const run = layer.markPage(words);
    await layer.until(() => layer.painted()['reader-mark-dotted'] !== undefined);
    const start = performance.now();
    run.isOrphan = true;
    await layer.until(() => layer.painted()['reader-mark-dotted'] === undefined);
    return { over: run.over, inTime: performance.now() - start < 2000 };
  }, words);
  expect(result).toEqual({ over: ['orphan'], inTime: true });
});

test('a page is read from its beginning when reading what changed has failed', {
  tag: '@case-22',
}, async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden</p>');
  const result = await page.evaluate(async (words) => {
    const run = layer.markPage(words);
    await layer.until(() => layer.painted()['reader-mark-dotted'] !== undefined);
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = () => {
      Element.prototype.getAttribute = getAttribute;
      throw new Error('as of a node that is gone');
    };
    document.body.insertAdjacentHTML('beforeend', '<p>Obama</p>');
    await layer.until(() => layer.painted()['reader-mark-dotted']?.length === 2);
    return { faults: run.faults, painted: layer.painted() };
  }, words);
  expect(result).toEqual({
    faults: ['Error: as of a node that is gone'],
    painted: { 'reader-mark-dotted': ['Snowden', 'Obama'] },
  });
});

test('failures that lie apart are each made good, also on a page without a topic', {
  tag: '@case-22',
}, async ({ page, site }) => {
  await site.open('<!doctype html><body><p>nothing</p>');
  const faults = await page.evaluate(async (words) => {
    const { getAttribute } = Element.prototype;
    let fails = false;
    let reads = 0;
    Element.prototype.getAttribute = function (name) {
      if (fails) {
        fails = false;
        throw new Error('as of a node that is gone');
      }
      reads += 1;
      return getAttribute.call(this, name);
    };
    const run = layer.markPage(words);
    await layer.until(() => reads > 0);
    for (const text of ['one', 'two', 'Snowden']) {
      fails = true;
      document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
      await layer.until(() => !fails);
      const before = reads;
      await layer.until(() => reads > before);
    }
    await layer.until(() => layer.painted()['reader-mark-dotted']?.length === 1);
    return run.faults.length;
  }, words);
  expect(faults).toBe(3);
});

test('a document that is written anew is told of', { tag: '@case-22' }, async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Snowden</p>');
  const over = await page.evaluate(async (words) => {
    const run = layer.markPage(words);
    await layer.until(() => layer.painted()['reader-mark-dotted'] !== undefined);
    document.open();
    document.write('<p>Obama</p>');
    document.close();
    await layer.until(() => run.over.length > 0);
    return run.over[0];
  }, words);
  expect(over).toBe('replaced');
});

test('a page that never stops changing is read now and then', { tag: '@case-44' }, async ({
  page,
  site,
}) => {
  await site.open(`<!doctype html><body>${'<p>Snowden and Obama</p>'.repeat(2000)}<p id="x"></p>`);
  const share = await page.evaluate(async (words) => {
    const run = layer.markPage(words);
    await layer.until(() => run.tallies.length > 0);
    let frames = 0;
    const stop = performance.now() + 3000;
    const before = run.decisions.count;
    while (performance.now() < stop) {
      await layer.twoFrames();
      frames += 2;
      (document.getElementById('x') as Element).textContent = String(frames);
    }
    return { decisions: run.decisions.count - before, frames };
  }, words);
  expect(share.decisions).toBeLessThan(31);
  expect(share.decisions).toBeGreaterThan(0);
});

test('a page that writes itself anew all the time is read now and then', {
  tag: '@case-44',
}, async ({ page, site }) => {
  await site.open('<!doctype html><body><p>Nothing that anybody knows</p>');
  const { replaced, read } = await page.evaluate(() => layer.replaceAlways(60));
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(replaced / 2);
});

test('a mention is scrolled to and stands out for a while', async ({ page, site }) => {
  await site.open(
    `<!doctype html><body>${'<p>x</p>'.repeat(300)}<p>Snowden</p>${'<p>x</p>'.repeat(300)}`,
  );
  const result = await page.evaluate(async (words) => {
    const run = layer.markPage(words);
    await layer.until(() => run.tallies.length > 0);
    await layer.twoFrames();
    const shown = run.marking?.leader.show('Snowden', 0, false);
    const [, beyond] = [shown, run.marking?.leader.show('Snowden', 1, false)];
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent === 'Snowden');
    const middle = (paragraph?.getBoundingClientRect().top ?? 0) / innerHeight;
    return { shown, beyond, middle, emphasised: layer.painted()['reader-mark-current'] };
  }, words);
  expect(result.middle).toBeGreaterThan(0.3);
  expect(result.middle).toBeLessThan(0.7);
  expect(result).toMatchObject({ shown: 'Snowden', beyond: undefined, emphasised: ['Snowden'] });
  await expect
    .poll(() => page.evaluate(() => layer.painted()['reader-mark-current']))
    .toBeUndefined();
});
