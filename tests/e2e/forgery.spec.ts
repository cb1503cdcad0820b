import { expect, test } from './fixtures.ts';
import { card, expectNoCard, hoverMark, openCard } from './support/card.ts';
import type { Frame } from './support/driver.ts';
import { expectMarks, markPlace } from './support/marks.ts';

test('a page that forges the start of our script does not stop it', { tag: '@case-37' }, async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}late-content/page.html`);
  await expectMarks(tab, ['Barack Obama']);
  const id = await session.inExtension(() => chrome.runtime.id);
  await tab.evaluate((id) => {
    const type = `${id}:spotter:wxt:content-script-started`;
    const claim = { contentScriptName: 'spotter', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(type, { detail: claim }));
    postMessage({ type, ...claim }, '*');
    document.getElementById('place')?.append('Edward Snowden arrived.');
  }, id);
  await expectMarks(tab, ['Barack Obama', 'Edward Snowden']);
  await openCard(tab, 'Edward Snowden');
});

test('events that a page makes up open no card', { tag: '@case-38' }, async ({ tab, site }) => {
  await tab.goto(`${site.url}article/page.html`);
  const place = await markPlace(tab, 'Edward Snowden');
  await tab.evaluate(({ x, y }) => {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const at = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
      target.dispatchEvent(new PointerEvent(type, at));
    }
    // Longer than a card waits before it opens: only time can show that it does not.
    return new Promise((rested) => setTimeout(rested, 1000));
  }, place);
  expect(await card(tab)).toBeUndefined();
});

test('controls of the card do not answer to a page', { tag: '@case-38' }, async ({ tab, site }) => {
  await tab.goto(`${site.url}article/page.html`);
  await openCard(tab, 'Edward Snowden');
  await tab.evaluate(() => {
    // Only the test build lets a page get this far.
    const host = document.querySelector(':popover-open');
    for (const button of host?.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  });
  expect((await card(tab))?.title).toBe('Edward Snowden');
});

test('a page that moves the card into a frame of its own learns nothing of it', {
  tag: '@case-40',
}, async ({ tab, pages }) => {
  await tab.goto(
    pages.add(`<!doctype html><title>Moved</title><p>Edward Snowden spoke.</p>
      <iframe style="width: 600px; height: 300px" srcdoc="<p>Xi Jinping</p>"></iframe>`),
  );
  await expectMarks(tab, ['Edward Snowden']);
  await expect.poll(() => tab.frames().length).toBe(1);
  const frame = tab.frames()[0] as Frame;
  await expectMarks(frame, ['Xi Jinping']);
  await tab.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const host of addedNodes) {
          setTimeout(() => {
            inner.body.append(host);
            (host as HTMLElement).showPopover();
            // By the time that this is marked, the card would be.
            inner.body.append('Barack Obama');
          }, 200);
        }
      }
    }).observe(document.documentElement, { childList: true });
  });
  await hoverMark(tab, 'Edward Snowden');
  await expectMarks(frame, ['Xi Jinping', 'Barack Obama']);
  await expectNoCard(frame);
});
