import { expect, test } from './fixtures.ts';
import type { Frame, Tab } from './support/driver.ts';
import { expectMarks, marks } from './support/marks.ts';
import { badge } from './support/popup.ts';

test('every kind of frame is marked', { tag: '@case-22' }, async ({ tab, site }) => {
  await tab.goto(`${site.url}frames/page.html`);
  await expectMarks(tab, ['Barack Obama']);
  await expectMarks(await frameWith(tab, (url) => url.startsWith(`${site.url}frames/inner`)), [
    'Edward Snowden',
  ]);
  await expectMarks(await frameWith(tab, (url) => url.startsWith('http://localhost:')), [
    'Edward Snowden',
  ]);
  await expectMarks(await frameWith(tab, (url) => url === 'about:srcdoc'), ['Xi Jinping']);
  await expectMarks(await frameWith(tab, (url) => url === 'about:blank'), [
    'U.S. Department of Justice',
  ]);
});

test('the badge counts the topics of all frames, each once', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}frames/page.html`);
  await expect.poll(() => badge(session, tab)).toBe('4');
});

test('a frame that forges its end counts on', { tag: '@case-38' }, async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}frames/page.html`);
  await expect.poll(() => badge(session, tab)).toBe('4');
  const frame = await frameWith(tab, (url) => url === 'about:srcdoc');
  await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  // By the time that this is counted, the frame would no longer be.
  await tab.evaluate(() => document.body.append('U.S. Chamber of Commerce'));
  await expect.poll(() => badge(session, tab)).not.toBe('4');
  expect(await badge(session, tab)).toBe('5');
});

test('a page without a topic has no badge', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}nothing-known/page.html`);
  expect(await marks(tab)).toEqual([]);
  await expect.poll(() => badge(session, tab)).toBe('');
});

const last = 'U.S. Department of Justice';
const moves: Record<string, [inner: string, selector: string, marks: string[]]> = {
  'what somebody writes is not marked': [
    '<section contenteditable>Xi Jinping</section>',
    'section',
    ['Edward Snowden', last],
  ],
  'a tree of shadow is marked': [
    '<div><template shadowrootmode=open><p>Xi Jinping</p><p contenteditable>George Bush</p></template></div>',
    'div',
    ['Edward Snowden', 'Xi Jinping', last],
  ],
  'a body is marked': ['<section>Xi Jinping</section>', 'body', ['Xi Jinping', last]],
};
for (const [what, [inner, selector, expected]] of Object.entries(moves)) {
  test(`${what} that moves from a frame into the page`, { tag: '@case-22' }, async ({
    tab,
    pages,
  }) => {
    await tab.goto(
      pages.add(`<!doctype html><title>Moves</title><p>Edward Snowden</p>
        <iframe style="width: 600px; height: 300px" srcdoc="<p>Barack Obama</p>${inner}"></iframe>`),
    );
    await expectMarks(tab, ['Edward Snowden']);
    // The frame's own script has seen it: from then on it has the classes of that frame.
    const frame = await frameWith(tab, (url) => url === 'about:srcdoc');
    await expect.poll(() => marks(frame).catch(() => [])).toContain('Barack Obama');
    await tab.evaluate(
      ([selector, last]) => {
        const inner = document.querySelector('iframe')?.contentDocument as Document;
        inner.querySelector('p')?.remove();
        const moved = inner.querySelector(selector) as Element;
        if (selector === 'body') document.body.replaceWith(moved);
        else document.body.append(moved);
        // By the time that this is marked, what moved would be.
        const after = document.createElement('p');
        after.append(last);
        document.body.append(after);
      },
      [selector, last] as const,
    );
    await expectMarks(tab, expected);
  });
}

async function frameWith(tab: Tab, fits: (url: string) => boolean): Promise<Frame> {
  const find = (): Frame | undefined => tab.frames().find((frame) => fits(frame.url()));
  await expect.poll(() => find() !== undefined, { message: 'the frame' }).toBe(true);
  return find() as Frame;
}
