import { expect, startSession, test } from './fixtures.ts';
import { hoverMark } from './support/card.ts';
import { articleMarks, expectMarks } from './support/marks.ts';

test('the shipped card opens, and is closed to the page', { tag: '@case-42' }, async ({
  engine,
  site,
}) => {
  const session = await startSession(engine, { mode: 'shipped' });
  const tab = await session.newTab();
  await tab.goto(`${site.url}article/page.html`);
  await expectMarks(tab, articleMarks);
  await hoverMark(tab, 'Edward Snowden');
  const host = () =>
    tab.evaluate(() => {
      const [host] = document.querySelectorAll<HTMLElement>(':popover-open');
      return (
        host && {
          isTall: host.offsetHeight > 80,
          shadowRoot: host.shadowRoot,
          text: host.textContent,
          attributes: host.getAttributeNames().filter((name) => name !== 'style'),
        }
      );
    });
  await expect
    .poll(host)
    .toEqual({ isTall: true, shadowRoot: null, text: '', attributes: ['popover'] });
  await session.close();
});
