import { expect, test } from './fixtures.ts';
import { openCard } from './support/card.ts';
import { articleMarks, expectMarks, marks } from './support/marks.ts';

// The background answers all pages. These two keep it at work as long as they are open.
const floods = {
  'one text': `const text = document.querySelector('p');
    const write = (n) => { text.textContent = 'Edward Snowden. ' + 'Xi '.repeat(100_000) + n; };`,
  'many texts': `const one = 'Edward Snowden. ' + 'Xi Jinping, Xi, '.repeat(60);
    const write = (n) => document.body.replaceChildren(...Array.from({ length: 500 }, (_, k) =>
      Object.assign(document.createElement('p'), { textContent: one + k + ' ' + n })));`,
};
for (const [what, write] of Object.entries(floods)) {
  test(`a page of nothing but names, written anew all the time as ${what}, keeps no other waiting`, {
    tag: '@case-47',
  }, async ({ tab, session, site, pages }) => {
    test.slow();
    await tab.goto(
      pages.add(`<!doctype html><title>Flood</title><body><p></p><script>${write}
        let n = 0;
        const timer = setInterval(() => write(n += 1), 200);
        addEventListener('quiet', () => clearInterval(timer));</script>`),
    );
    const other = await session.newTab();
    await other.goto(`${site.url}article/page.html`);
    await expectMarks(other, articleMarks);
    await openCard(other, 'Edward Snowden');
    await other.close();
    await tab.toFront();
    await tab.evaluate(() => dispatchEvent(new Event('quiet')));
    await expect
      .poll(async () => (await marks(tab))[0], { timeout: 30_000 })
      .toBe('Edward Snowden');
  });
}
