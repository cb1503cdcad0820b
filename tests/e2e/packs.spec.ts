import { join } from 'node:path';
import { toWritten } from '../../core/knowledge/to-written.ts';
import { readPack } from '../../data/read-packs.ts';
import { root } from '../../scripts/setup/run.ts';
import { expect, test } from './fixtures.ts';
import type { Session, Tab } from './support/driver.ts';
import { chooseFile, dropFile } from './support/files.ts';
import { expectMarks } from './support/marks.ts';
import { buttons, openPacks, removePacks, storedPacks } from './support/packs-section.ts';
import { expectText, visibleText } from './support/popup.ts';

const union = readPack(join(root, 'data/eu-institutions'));
const file = JSON.stringify(toWritten(union));
const title = union.title;

test.afterEach(({ session }) => removePacks(session));

test('a pack is looked at, imported, marked on open pages, switched off, removed, brought back', async ({
  tab,
  site,
  session,
}) => {
  await tab.goto(`${site.url}packs/page.html`);
  const options = await openPacks(session);
  await chooseFile(options, 'union.json', file);
  await expectText(options, 'New pack, from union.json');
  const preview = await visibleText(options);
  for (const text of [title, '14 topics', 'CC0-1.0', 'Version 1.0.0', 'How its cards look']) {
    expect(preview).toContain(text);
  }
  expect(await storedIds(session)).toEqual([]);

  await options.click('button', 'Import');
  await expectText(options, `${title} is imported.`);
  await tab.toFront();
  await expectMarks(tab, ['European Parliament', 'Edward Snowden']);

  await options.toFront();
  await options.click('switch', `Use ${title}`);
  await tab.toFront();
  await expectMarks(tab, ['Edward Snowden']);
  await options.toFront();
  await options.click('switch', `Use ${title}`);
  await tab.toFront();
  await expectMarks(tab, ['European Parliament', 'Edward Snowden']);

  await options.toFront();
  await options.click('button', `Remove ${title}`);
  await expectText(options, `${title} is removed.`);
  await tab.toFront();
  await expectMarks(tab, ['Edward Snowden']);
  await options.toFront();
  await options.click('button', 'Undo');
  await expectText(options, `${title} is back.`);
  await tab.toFront();
  await expectMarks(tab, ['European Parliament', 'Edward Snowden']);
  await options.close();
});

test('the same pack again shows what changes, and asks', async ({ session }) => {
  const options = await openPacks(session);
  await importFile(options, file);
  const { court, ...topics } = { court: 'court-of-justice-eu', ...toWritten(union) } as never as {
    court: string;
    topics: Record<string, { summary: string; related?: Record<string, string> }>;
  };
  const others = Object.entries(topics.topics).filter(([id]) => id !== court);
  for (const [, topic] of others) delete topic.related?.[court];
  const changed = Object.fromEntries(others);
  (changed['european-parliament'] as { summary: string }).summary = 'Another summary.';
  await dropFile(
    options,
    'union-2.json',
    JSON.stringify({ ...topics, version: '2.0.0', topics: changed }),
  );
  await expectText(options, 'Takes the place of version 1.0.0');
  const preview = await visibleText(options);
  expect(preview).toMatch(/Changed .*European Parliament/);
  expect(preview).toMatch(/Gone Court of Justice/);
  await options.click('button', 'Cancel');
  expect(await storedVersions(session)).toEqual(['1.0.0']);

  await dropFile(
    options,
    'union-2.json',
    JSON.stringify({ ...topics, version: '2.0.0', topics: changed }),
  );
  await expectText(options, 'Takes the place of');
  await options.click('button', 'Replace');
  await expectText(options, `${title} is replaced.`);
  expect(await storedVersions(session)).toEqual(['2.0.0']);
  await options.close();
});

test('a file with a mistake is refused with line, key and reason, and nothing is stored', async ({
  session,
}) => {
  const options = await openPacks(session);
  const wrong = JSON.stringify(toWritten(union), undefined, 1).replace(
    '"kind": "policy"',
    '"kind": "<img src=x onerror=alert(1)>"',
  );
  await chooseFile(options, 'union.json', wrong);
  await expectText(options, 'union.json was not imported');
  expect(await visibleText(options)).toMatch(
    /Line \d+ topics\.[a-z-]+\.kind must be one of person/,
  );
  expect(await storedIds(session)).toEqual([]);
  await options.click('button', 'Choose another file');
  await importFile(options, file);
  await options.close();
});

test('the bundled pack cannot be shadowed', async ({ session }) => {
  const options = await openPacks(session);
  const bundled = readPack(join(root, 'data/us-china-cyber-2015'));
  await chooseFile(options, 'mine.json', JSON.stringify(toWritten({ ...bundled, title: 'Mine' })));
  await expectText(options, 'which nothing can replace');
  expect(await buttons(options)).not.toContain('Replace');
  expect(await buttons(options)).not.toContain('Import');
  await options.close();
});

async function importFile(options: Tab, text: string): Promise<void> {
  await chooseFile(options, 'union.json', text);
  await expectText(options, 'from union.json');
  await options.click('button', 'Import');
  await expectText(options, 'is imported.');
}

async function storedIds(session: Session): Promise<string[]> {
  return (await storedPacks(session)).map(({ id }) => id);
}

async function storedVersions(session: Session): Promise<string[]> {
  return (await storedPacks(session)).map(({ version }) => version);
}
