import { expect, startSession, test } from './fixtures.ts';
import type { Session, Tab } from './support/driver.ts';
import { openPopup } from './support/popup.ts';

const snowden = 'us-china-cyber-2015/edward-snowden';
const obama = 'us-china-cyber-2015/barack-obama';

test('two settings pages and the popup change settings at once, and none is lost', {
  tag: '@case-25',
}, async ({ engine, site }) => {
  // A browser of its own: Chromium takes 120 changes a minute, and others have some to make as well.
  const session = await startSession(engine);
  const tab = await session.newTab();
  await tab.goto(`${site.url}article/page.html`);
  const popup = await openPopup(session, tab);
  const one = await session.openExtensionPage('options.html#topics');
  const other = await session.openExtensionPage('options.html#topics');
  // The first two write into the same list.
  const controls: [Tab, string][] = [
    [one, snowden],
    [other, obama],
    [popup, 'site-switch'],
  ];
  for (const [page, id] of controls) await expect.poll(() => isOn(page, id)).toBeDefined();

  for (let round = 1; round <= 6; round += 1) {
    const at = Date.now() + 150;
    await Promise.all(controls.map(([page, id]) => page.evaluate(pressAt, { id, at })));
    const isOff = round % 2 === 1;
    await expect
      .poll(() => stored(session), `round ${round}`)
      .toEqual({
        version: 1,
        ...(isOff && { disabledTopics: [obama, snowden], pausedSites: ['127.0.0.1'] }),
      });
    // Every window shows what the others changed, before it is used again.
    for (const page of [one, other]) {
      for (const id of [snowden, obama]) await expect.poll(() => isOn(page, id)).toBe(!isOff);
    }
    await expect.poll(() => isOn(popup, 'site-switch')).toBe(isOff);
  }
  await session.close();
});

test('a change in one settings page shows in the other', async ({ session }) => {
  const one = await session.openExtensionPage('options.html#opening');
  const other = await session.openExtensionPage('options.html#opening');
  const chosen = (page: Tab) =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value);
  await expect.poll(() => chosen(one)).toBe('hover');
  await one.toFront();
  await one.click('radio', 'With a click on a mark');
  await expect.poll(() => chosen(other)).toBe('click');
  await one.close();
  await other.close();
});

/** Whether a switch is on; undefined while there is none. */
function isOn(page: Tab, id: string): Promise<boolean | undefined> {
  return page.evaluate((id) => {
    const control = document.getElementById(id) as HTMLInputElement | null;
    return control?.checked;
  }, id);
}

/** Presses a control at a moment that other windows wait for as well. */
function pressAt({ id, at }: { id: string; at: number }): void {
  // No timer: browsers make those of windows in the background wait.
  while (Date.now() < at);
  document.getElementById(id)?.click();
}

/** The settings, their lists in one order. */
async function stored(session: Session): Promise<Record<string, unknown>> {
  const values = await session.inExtension(() => chrome.storage.sync.get(null));
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.toSorted() : value,
    ]),
  );
}
