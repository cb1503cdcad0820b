import { expect, test } from './fixtures.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { expectMarks } from './support/marks.ts';
import { openPackStore, storePack } from './support/pack-page.ts';
import { expectText, visibleText } from './support/popup.ts';

const coast = madePack('coast', [
  madeTopic('Gull Rock', { translations: { br: { names: ['Roch Gouelan'], shorthands: [] } } }),
  madeTopic('Mara Rowe'),
]);

test.beforeEach(async ({ session }) => {
  await openPackStore(session);
  await storePack(session, coast);
});
test.afterEach(({ session }) => session.inExtension(() => packStore.removeAll()));

test('topics of a stored pack are switched off and on one by one, and all at once', async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(pages.addText('Mara Rowe saw Gull Rock.'));
  await expectMarks(tab, ['Mara Rowe', 'Gull Rock']);
  const options = await session.openExtensionPage('options.html#topics');
  await expectText(options, 'Pack coast 2 of 2 on');
  await options.click('switch', 'Mara Rowe');
  await expectText(options, 'Pack coast 1 of 2 on');
  await tab.toFront();
  await expectMarks(tab, ['Gull Rock']);

  await options.toFront();
  await options.click('checkbox', 'Use Pack coast');
  await expectText(options, 'Pack coast 2 of 2 on');
  await options.click('checkbox', 'Use Pack coast');
  await expectText(options, '2 topics turned off.');
  await tab.toFront();
  await expectMarks(tab, []);
  await options.toFront();
  await options.click('button', 'Undo');
  await tab.toFront();
  await expectMarks(tab, ['Mara Rowe', 'Gull Rock']);

  await options.toFront();
  await options.click('checkbox', 'All topics');
  await tab.toFront();
  await expectMarks(tab, []);
  await options.close();
});

test('the languages of a stored pack can be switched off', async ({ tab, pages, session }) => {
  await tab.goto(pages.addText('Mara Rowe, Roch Gouelan.'));
  await expectMarks(tab, ['Mara Rowe', 'Roch Gouelan']);
  const options = await session.openExtensionPage('options.html#languages');
  await expectText(options, 'Breton');
  expect(await visibleText(options)).toContain('early 2015, Pack coast');
  await options.click('switch', 'Breton');
  await tab.toFront();
  await expectMarks(tab, ['Mara Rowe']);
  await options.close();
});

test('more topics than the browser can keep are not switched off in vain', async ({ session }) => {
  const list = Array.from({ length: 190 }, (_, n) => `elsewhere/${'x'.repeat(25)}-${100 + n}`);
  const disabledTopics = [...list, `elsewhere/${'y'.repeat(96)}`];
  await session.inExtension((settings) => chrome.storage.sync.set(settings), { disabledTopics });
  const options = await session.openExtensionPage('options.html#topics');
  await expectText(options, 'Pack coast 2 of 2 on');
  await options.click('switch', 'Mara Rowe');
  await expectText(options, 'More topics cannot be switched off one by one.');
  const isOn = () =>
    options.evaluate(
      () => document.querySelector<HTMLInputElement>('[id="coast/mara-rowe"]')?.checked,
    );
  await expect.poll(isOn).toBe(true);
  await options.click('checkbox', 'Use Pack coast');
  await expectText(options, 'Pack coast 0 of 2 on');
  await expect
    .poll(() => session.inExtension(() => chrome.storage.sync.get(null)))
    .toEqual({ version: 1, disabledTopics, disabledPacks: ['coast'] });
  await options.close();
});
