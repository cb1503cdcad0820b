import { expect, test } from './fixtures.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { expectMarks } from './support/marks.ts';
import { openPackStore } from './support/pack-page.ts';
import { visibleText } from './support/popup.ts';

const coast = madePack('coast', [
  madeTopic('Gull Rock', { translations: { br: { names: ['Roch Gouelan'], shorthands: [] } } }),
  madeTopic('Mara Rowe'),
]);

test.beforeEach(async ({ session }) => {
  await openPackStore(session);
  await session.inExtension((pack) => packStore.putPack(pack, 'imported'), coast);
});
test.afterEach(({ session }) => session.inExtension(() => packStore.removeAll()));

test('topics of a stored pack are switched off and on one by one, and all at once', async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(
    pages.add(
      '<!doctype html><meta charset="utf-8"><title>T</title><p>Mara Rowe saw Gull Rock.</p>',
    ),
  );
  await expectMarks(tab, ['Mara Rowe', 'Gull Rock']);
  const options = await session.openExtensionPage('options.html#topics');
  await expect.poll(() => visibleText(options)).toContain('Pack coast 2 of 2 on');
  await options.click('switch', 'Mara Rowe');
  await expect.poll(() => visibleText(options)).toContain('Pack coast 1 of 2 on');
  await tab.toFront();
  await expectMarks(tab, ['Gull Rock']);

  await options.toFront();
  await options.click('checkbox', 'Use Pack coast');
  await expect.poll(() => visibleText(options)).toContain('Pack coast 2 of 2 on');
  await options.click('checkbox', 'Use Pack coast');
  await expect.poll(() => visibleText(options)).toContain('2 topics turned off.');
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
  await tab.goto(
    pages.add(
      '<!doctype html><meta charset="utf-8"><title>L</title><p>Mara Rowe, Roch Gouelan.</p>',
    ),
  );
  await expectMarks(tab, ['Mara Rowe', 'Roch Gouelan']);
  const options = await session.openExtensionPage('options.html#languages');
  await expect.poll(() => visibleText(options)).toContain('Breton');
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
  await expect.poll(() => visibleText(options)).toContain('Pack coast 2 of 2 on');
  await options.click('switch', 'Mara Rowe');
  await expect
    .poll(() => visibleText(options))
    .toContain('More topics cannot be switched off one by one.');
  const isOn = () =>
    options.evaluate(
      () => document.querySelector<HTMLInputElement>('[id="coast/mara-rowe"]')?.checked,
    );
  await expect.poll(isOn).toBe(true);
  await options.click('checkbox', 'Use Pack coast');
  await expect.poll(() => visibleText(options)).toContain('Pack coast 0 of 2 on');
  await expect
    .poll(() => session.inExtension(() => chrome.storage.sync.get(null)))
    .toEqual({ version: 1, disabledTopics, disabledPacks: ['coast'] });
  await options.close();
});
