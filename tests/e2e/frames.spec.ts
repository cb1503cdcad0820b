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

test('a page without a topic has no badge', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}nothing-known/page.html`);
  expect(await marks(tab)).toEqual([]);
  await expect.poll(() => badge(session, tab)).toBe('');
});

async function frameWith(tab: Tab, fits: (url: string) => boolean): Promise<Frame> {
  const find = (): Frame | undefined => tab.frames().find((frame) => fits(frame.url()));
  await expect.poll(() => find() !== undefined, { message: 'the frame' }).toBe(true);
  return find() as Frame;
}
