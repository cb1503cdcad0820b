import { expect, test } from './fixtures.ts';
import { card, openCard } from './support/card.ts';
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
