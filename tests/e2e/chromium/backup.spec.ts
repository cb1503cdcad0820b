import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { chooseBackup, openBackup } from '../support/backup-section.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';

const chosen = { version: 1, theme: 'dark', pausedSites: ['example.com', 'example.org'] };

test('settings saved to a file come back from it, and that can be undone', async ({ chromium }) => {
  await chromium.inExtension((settings) => chrome.storage.sync.set(settings), chosen);
  const page = await openBackup(chromium);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^backgrounder-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(JSON.parse(text)).toEqual({
    format: 'backgrounder-backup',
    version: 1,
    settings: chosen,
  });

  await page.getByRole('button', { name: 'Reset settings' }).click();
  await expect.poll(() => stored(chromium)).toEqual({ version: 1 });

  await chooseBackup(page, text);
  await expect(page.getByText('backup.json would change this:')).toBeFocused();
  await expect(page.locator('.changes')).toContainText('Light or darkSystem → Dark');
  await expect(page.locator('.changes')).toContainText('Paused sites2 added, 0 removed');
  expect(await stored(chromium)).toEqual({ version: 1 });

  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => stored(chromium)).toEqual(chosen);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(chromium)).toEqual({ version: 1 });
  await page.close();
});

for (const [what, text, message] of [
  ['broken JSON', '{"format":', 'It is not readable as JSON'],
  ['another file', '{"name":"something"}', 'It is not a backup of Backgrounder.'],
  [
    'a value that cannot be',
    '{"format":"backgrounder-backup","version":1,"settings":{"theme":"pink"}}',
    'The value of “theme” is not one that this setting can have.',
  ],
  [
    'a newer backup',
    '{"format":"backgrounder-backup","version":2,"settings":{}}',
    'A newer version of Backgrounder wrote it.',
  ],
] as const) {
  test(`${what} is refused with its reason and changes nothing`, async ({ chromium }) => {
    await chromium.inExtension((settings) => chrome.storage.sync.set(settings), chosen);
    const page = await openBackup(chromium);
    await chooseBackup(page, text);
    await expect(page.getByRole('alert')).toContainText('backup.json was not restored');
    await expect(page.getByRole('alert')).toContainText(message);
    expect(await stored(chromium)).toEqual(chosen);
    await page.close();
  });
}

function stored(chromium: ChromiumSession): Promise<Record<string, unknown>> {
  return chromium.inExtension(() => chrome.storage.sync.get(null));
}
