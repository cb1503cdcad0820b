import { expect, test } from '../fixtures.ts';
import { openPopup } from '../support/popup.ts';

test('two settings pages and the popup change different settings at once, and none is lost', async ({
  chromium,
  tab,
  site,
}) => {
  await tab.goto(`${site.url}article/page.html`);
  const popup = chromium.pageOf(await openPopup(chromium, tab));
  const looks = chromium.pageOf(await chromium.openExtensionPage('options.html#appearance'));
  const topics = chromium.pageOf(await chromium.openExtensionPage('options.html#topics'));
  // Found before the clock runs, so that all three are pressed within a few milliseconds.
  const controls = [
    looks.getByRole('radio', { name: 'Every mention' }),
    topics.getByRole('switch', { name: 'Edward Snowden' }),
    popup.locator('#pause'),
  ];
  const handles = await Promise.all(controls.map((control) => control.elementHandle()));
  const pressed = await Promise.all(
    handles.map((handle) =>
      handle?.evaluate((control) => {
        (control as HTMLElement).click();
        return performance.timeOrigin + performance.now();
      }),
    ),
  );
  const times = pressed.map((at) => at ?? 0).sort((a, b) => a - b);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0), 'milliseconds apart').toBeLessThan(200);

  await expect
    .poll(() => chromium.inExtension(() => chrome.storage.sync.get(null)))
    .toEqual({
      version: 1,
      density: 'all',
      disabledTopics: ['us-china-cyber-2015/edward-snowden'],
      pausedSites: ['127.0.0.1'],
    });
  await expect(topics.getByRole('switch', { name: 'Edward Snowden' })).not.toBeChecked();
  for (const page of [popup, looks, topics]) await page.close();
});

test('a change in one settings page shows in the other', async ({ chromium }) => {
  const one = chromium.pageOf(await chromium.openExtensionPage('options.html#opening'));
  const other = chromium.pageOf(await chromium.openExtensionPage('options.html#opening'));
  await one.getByRole('radio', { name: 'With a click on a mark' }).check();
  await expect(other.getByRole('radio', { name: 'With a click on a mark' })).toBeChecked();
  await one.close();
  await other.close();
});
