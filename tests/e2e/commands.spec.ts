import { expect, test } from './fixtures.ts';
import { card, expectNoCard, openedCard } from './support/card.ts';
import type { Session, Tab } from './support/driver.ts';
import { expectMarks } from './support/marks.ts';
import { tabId } from './support/popup.ts';

type Command = 'next-mention' | 'previous-mention' | 'open-mention';

/** What the background does with the key; no driver can press a browser's own shortcut. */
async function command(session: Session, tab: Tab, command: Command): Promise<void> {
  const id = await tabId(session, tab);
  await session.inExtension(
    async ([id, command]) => {
      const envelope = { message: 'pageCommand', params: { command } };
      await chrome.tabs.sendMessage(id, envelope, { frameId: 0 });
    },
    [id, command] as const,
  );
}

/** The line that tells the reader where the command led; the `test` build's root is open. */
function notice(tab: Tab): Promise<string> {
  return tab.evaluate(() =>
    [...document.querySelectorAll(':popover-open')]
      .map((host) => host.shadowRoot?.querySelector('[role=status]')?.textContent ?? '')
      .join(''),
  );
}

test('the keys lead from mention to mention, say where, open the card, and come back', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}long-read/page.html?commands`);
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await command(session, tab, 'next-mention');
  await expect.poll(() => notice(tab)).toMatch(/^".+": 1 of \d$/);
  await command(session, tab, 'previous-mention');
  await expect.poll(() => notice(tab)).toMatch(/^".+": (\d) of \1$/);
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await command(session, tab, 'next-mention');
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeLessThan(1000);

  await command(session, tab, 'open-mention');
  await openedCard(tab);
  const focusIsInCard = () =>
    tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.role === 'dialog');
  await expect.poll(focusIsInCard).toBe(true);
  await tab.press('Escape');
  await expectNoCard(tab);
  expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('the focus goes back to what had it', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}article/page.html?focus`);
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await tab.evaluate(() => {
    const heading = document.querySelector('h1') as HTMLElement;
    heading.tabIndex = 0;
    heading.focus();
  });
  await command(session, tab, 'open-mention');
  await openedCard(tab);
  await tab.press('Escape');
  await expectNoCard(tab);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('h1');
});

test('styles of the page do not reach the line', { tag: '@case-39' }, async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Reset</title><style>
      html, body, div, p { margin: 0; padding: 0; border: 0; font: inherit }
      div { background: white; opacity: 0.5 !important; transform: scale(0.5) }
      ::backdrop { background: rgb(0 0 0 / 50%) }</style><p>Edward Snowden spoke</p>`),
  );
  await expectMarks(tab, ['Edward Snowden']);
  await command(session, tab, 'next-mention');
  await expect.poll(() => notice(tab)).not.toBe('');
  const looks = await tab.evaluate(() => {
    const host = document.querySelector(':popover-open') as Element;
    const { backgroundColor, fontSize, opacity, paddingLeft, transform } = getComputedStyle(host);
    const { left, right } = host.getBoundingClientRect();
    const isCentred = Math.abs(left - (document.documentElement.clientWidth - right)) < 2;
    const backdrop = getComputedStyle(host, '::backdrop').display;
    return [backgroundColor, fontSize, opacity, paddingLeft, transform, isCentred, backdrop];
  });
  expect(looks).toEqual(['rgb(13, 59, 58)', '14px', '1', '16px', 'none', true, 'none']);
});

test('a card whose text becomes shorter leaves the reader where it was', async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(
    pages.add(
      '<!doctype html><title>Shorter</title><p>When and why Edward Snowden spoke</p><button>b</button>',
    ),
  );
  await expectMarks(tab, ['Edward Snowden']);
  await command(session, tab, 'open-mention');
  await openedCard(tab);
  await tab.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'No';
  });
  await expectNoCard(tab);
  const place = await tab.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() as Selection;
    return [anchorNode?.parentElement?.localName, anchorOffset];
  });
  expect(place).toEqual(['p', 2]);
});

test('mentions in frames are led to after those of the page', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}frames/page.html?commands`);
  const inner = () => tab.frames().find((frame) => frame.url().includes('inner'));
  const total = async () => Number(/of (\d+)$/.exec(await notice(tab))?.[1]);
  // Frames report what they hold in their own time.
  await expect(async () => {
    await command(session, tab, 'next-mention');
    await expect.poll(total, { timeout: 2000 }).toBeGreaterThan(1);
  }).toPass();
  const emphasised = () => inner()?.evaluate(() => CSS.highlights.has('reader-mark-current'));
  await expect(async () => {
    await command(session, tab, 'next-mention');
    await expect.poll(emphasised, { timeout: 1000 }).toBe(true);
  }).toPass();
});

test('a page without a mention, and a site that is off, say so', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}nothing-known/page.html?commands`);
  await command(session, tab, 'open-mention');
  await expect.poll(() => notice(tab)).toBe('Nothing on this page that Backgrounder knows.');
  expect(await card(tab)).toBeUndefined();
  await session.inExtension(() => chrome.storage.sync.set({ siteMode: 'only' }));
  await command(session, tab, 'next-mention');
  await expect.poll(() => notice(tab)).toBe('Backgrounder is off on this site.');
});

test('the notice leaves the page as it was', async ({ tab, site, session }) => {
  await tab.goto(`${site.url}nothing-known/page.html?gone`);
  await command(session, tab, 'next-mention');
  await expect.poll(() => notice(tab)).not.toBe('');
  await expect
    .poll(() => tab.evaluate(() => document.querySelectorAll('[popover]').length))
    .toBe(0);
  await expectMarks(tab, []);
});
