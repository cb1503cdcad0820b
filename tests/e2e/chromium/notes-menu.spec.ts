import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectNoFault } from '../support/axe.ts';
import type { ChromiumSession } from '../support/chromium-session.ts';
import type { Tab } from '../support/driver.ts';
import { chooseInMenu } from '../support/menu.ts';

const page = 'stored-packs/page.html';

test.beforeEach(({ session }) =>
  session.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  }),
);

test('the menu opens an editor with the selected words and their page filled in', async ({
  chromium,
  site,
  tab,
}) => {
  await tab.goto(site.url + page);
  const editor = await addTopic(chromium, tab, ' Mara\nRowe');
  await expect(editor.getByLabel('Name')).toHaveValue('Mara Rowe');
  await expect(editor.getByLabel('Title')).toHaveValue('The light on Gull Rock');
  await expect(editor.getByLabel('Address')).toHaveValue(site.url + page);
  const today = await editor.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(editor.getByLabel('Date')).toHaveValue(today);
  expect(editor.url(), 'nothing of the page in an address').toMatch(/note\.html#[0-9a-f-]{36}$/);
  for (const scheme of ['light', 'dark'] as const) await expectNoFault(editor, scheme);
  await editor.close();
  expect(await onDevice(chromium), 'nothing was written').not.toContain('Mara');
});

test('a passage is kept beside an empty name', async ({ chromium, site, tab }) => {
  await tab.goto(site.url + page);
  const passage = 'Mara Rowe kept the light for twelve years. '.repeat(3).trim();
  const editor = await addTopic(chromium, tab, passage);
  await expect(editor.getByLabel('Name')).toHaveValue('');
  await expect(editor.getByText(passage)).toBeVisible();
  await editor.close();
});

test('what began in a private window stays in memory until it is saved', async ({
  chromium,
  site,
  tab,
}) => {
  await tab.goto(site.url + page);
  const editor = await addTopic(chromium, tab, 'Mara Rowe', { incognito: true });
  await editor.getByLabel('Summary').fill('She kept the light.');
  await expect
    .poll(() => chromium.inExtension(() => chrome.storage.session.get(null).then(JSON.stringify)))
    .toContain('She kept the light.');
  expect(await onDevice(chromium)).not.toMatch(/Mara|light/);
  await editor.reload();
  await expect(editor.getByLabel('Summary')).toHaveValue('She kept the light.');
  await editor.getByRole('button', { name: 'Discard' }).click();
  await expect
    .poll(() => chromium.inExtension(() => chrome.storage.session.get(null).then(JSON.stringify)))
    .not.toContain('Mara');
});

test('“Explain” opens one window, which shows whatever was asked about last', async ({
  chromium,
  site,
  tab,
}) => {
  await tab.goto(`${site.url}nothing-known/page.html`);
  const opened = chromium.context.waitForEvent('page');
  await chooseInMenu(chromium, tab, 'explain', 'Edward Snowden');
  const explained = await opened;
  await expect(explained.getByRole('heading', { name: 'Edward Snowden' })).toBeVisible();
  expect(explained.url(), 'nothing of the page in an address').toMatch(/explain\.html$/);
  const pages = chromium.context.pages().length;
  await chooseInMenu(chromium, tab, 'explain', 'Xi Jinping');
  await expect(explained.getByRole('heading', { name: 'Xi Jinping' })).toBeVisible();
  expect(chromium.context.pages()).toHaveLength(pages);
  expect(await onDevice(chromium)).not.toMatch(/Snowden|Jinping/);
  for (const scheme of ['light', 'dark'] as const) await expectNoFault(explained, scheme);
  await explained.close();
});

async function addTopic(
  chromium: ChromiumSession,
  tab: Tab,
  selection: string,
  changes?: { incognito: boolean },
): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await chooseInMenu(chromium, tab, 'add-topic', selection, changes);
  const editor = await opened;
  await expect(editor.getByRole('heading', { name: 'New note' })).toBeVisible();
  return editor;
}

function onDevice(chromium: ChromiumSession): Promise<string> {
  return chromium.inExtension(() => chrome.storage.local.get(null).then(JSON.stringify));
}
