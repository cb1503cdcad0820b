import { expect, test } from './harness.ts';

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
  await site.open(`<!doctype html><div id="card" popover="manual"
    style="inset: 50px auto auto 50px; width: 200px; height: 100px; margin: 0">card</div>`);
  const [atFirst, later, moved, again, covered, bare, dimmed] = await page.evaluate(async () => {
    const card = document.getElementById('card') as HTMLElement;
    card.showPopover();
    const sight = layer.watchSight(card);
    const isPlain = () => sight.isPlain();
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
