import { expect, test } from './harness.ts';

const cardPage = `<!doctype html><div id="card" popover="manual"
  style="inset: 50px auto auto 50px; width: 200px; height: 100px; margin: 0">card</div>`;

test('a page that is prepared ahead is read once it is visited', { tag: '@case-20' }, async ({
  page,
  site,
}) => {
  await site.open('<!doctype html><p>Snowden</p>');
  const seen = await page.evaluate(() => {
    let isPrepared = true;
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => isPrepared });
    const life = new AbortController();
    const seen: string[] = [];
    layer.whenSeen(() => seen.push('seen'), life.signal);
    // Neither of these is the visit.
    for (const event of ['visibilitychange', 'resize']) dispatchEvent(new Event(event));
    seen.push('visited');
    isPrepared = false;
    for (let n = 0; n < 2; n += 1) document.dispatchEvent(new Event('prerenderingchange'));
    return seen;
  });
  expect(seen).toEqual(['visited', 'seen']);
});

test('a prepared page that nobody visits is never read', { tag: '@case-20' }, async ({
  page,
  site,
}) => {
  await site.open('<!doctype html><p>Snowden</p>');
  const seen = await page.evaluate(() => {
    let isPrepared = true;
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => isPrepared });
    const life = new AbortController();
    let seen = 0;
    layer.whenSeen(() => (seen += 1), life.signal);
    life.abort();
    isPrepared = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    return seen;
  });
  expect(seen).toBe(0);
});

test('a click counts only where the card has lain still in plain sight', {
  tag: '@case-39',
}, async ({ page, site }) => {
  await site.open(cardPage);
  const [atFirst, later, moved, again, covered, bare, dimmed] = await page.evaluate(async () => {
    const card = document.getElementById('card') as HTMLElement;
    card.showPopover();
    const sight = layer.watchSight(card);
    const isPlain = () => sight.isPlain(performance.now());
    const answers = [isPlain()];
    await layer.until(isPlain);
    answers.push(isPlain());
    sight.moved();
    answers.push(isPlain());
    await layer.until(isPlain);
    answers.push(isPlain());
    const cover = document.createElement('div');
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
    answers.push(isPlain());
    cover.remove();
    await layer.until(isPlain);
    answers.push(isPlain());
    document.documentElement.style.opacity = '0.5';
    answers.push(isPlain());
    return answers;
  });
  expect({ atFirst, later, moved, again, covered, bare, dimmed }).toEqual({
    atFirst: false,
    later: true,
    moved: false,
    again: true,
    covered: false,
    bare: true,
    dimmed: false,
  });
});

test('a menu that is a form with fields named like properties of the DOM is in front of the card', {
  tag: '@case-11',
}, async ({ page, site }) => {
  await site.open(cardPage);
  const isPlain = await page.evaluate(async () => {
    const card = document.getElementById('card') as HTMLElement;
    card.showPopover();
    const sight = layer.watchSight(card);
    await layer.until(() => sight.isPlain(performance.now()));
    const menu = document.createElement('form');
    menu.popover = 'manual';
    for (const name of ['contains', 'matches', 'parentElement']) {
      menu.append(Object.assign(document.createElement('input'), { name }));
    }
    document.body.append(menu);
    menu.showPopover();
    return sight.isPlain(performance.now());
  });
  expect(isPlain).toBe(false);
});

test('a click counts by when it was made, not by when a busy page lets it through', {
  tag: '@case-39',
}, async ({ page, site }) => {
  await site.open(cardPage);
  const answers = await page.evaluate(async () => {
    const card = document.getElementById('card') as HTMLElement;
    card.showPopover();
    const sight = layer.watchSight(card);
    const isPlain = () => sight.isPlain(performance.now());
    await layer.until(isPlain);
    // The card moves, and before that is drawn the page is busy for longer than a card has to lie still.
    const [moved, clicked] = await new Promise<[number, number]>((done) => {
      requestAnimationFrame(() => {
        sight.moved();
        const moved = performance.now();
        while (performance.now() < moved + 400);
        done([moved, performance.now()]);
      });
    });
    const answers = [sight.isPlain(clicked)];
    await layer.until(isPlain);
    return [...answers, sight.isPlain(clicked), sight.isPlain(moved + 399)];
  });
  expect(answers).toEqual([false, false, false]);
});

test('what the browser saw before a click counts, though we have not heard it yet', {
  tag: '@case-39',
}, async ({ page, site }) => {
  await site.open(cardPage);
  const answers = await page.evaluate(() => {
    let unheard: { time: number; isVisible: boolean }[] = [];
    globalThis.IntersectionObserver = class {
      observe() {}
      disconnect() {}
      takeRecords() {
        return unheard.splice(0);
      }
    } as unknown as typeof IntersectionObserver;
    const card = document.getElementById('card') as HTMLElement;
    card.showPopover();
    const sight = layer.watchSight(card);
    const answers: Record<string, boolean> = { 'not a word': sight.isPlain(9000) };
    unheard = [{ time: 1000, isVisible: true }];
    answers['too soon after the word'] = sight.isPlain(1299);
    answers['long enough after the word'] = sight.isPlain(1300);
    unheard = [
      { time: 2000, isVisible: false },
      { time: 2500, isVisible: true },
    ];
    answers['soon after it was uncovered'] = sight.isPlain(2799);
    answers['long after it was uncovered'] = sight.isPlain(2800);
    unheard = [{ time: 3000, isVisible: false }];
    answers['while it is covered'] = sight.isPlain(4000);
    unheard = [{ time: 5000, isVisible: true }];
    sight.moved();
    answers['a word of where it lay before'] = sight.isPlain(9000);
    return answers;
  });
  expect(answers).toEqual({
    'not a word': false,
    'too soon after the word': false,
    'long enough after the word': true,
    'soon after it was uncovered': false,
    'long after it was uncovered': true,
    'while it is covered': false,
    'a word of where it lay before': false,
  });
});
