import { backupOf } from '../../core/backup.ts';
import { packsSection } from '../../core/packs/pack-backup.ts';
import { defaultSettings } from '../../core/settings.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile } from './support/files.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { expectMarks } from './support/marks.ts';
import { removePacks, storedPacks } from './support/packs-section.ts';
import { expectText } from './support/popup.ts';

test.afterEach(({ session }) => removePacks(session));

test('a backup brings its packs to open pages, as its settings say', async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(pages.addText('Mara Rowe saw Gull Rock.'));
  const coast = madePack('coast', [madeTopic('Mara Rowe'), madeTopic('Gull Rock')]);
  const settings = { ...defaultSettings, disabledTopics: ['coast/mara-rowe'] };
  const backup = backupOf(settings, packsSection([{ pack: coast, kind: 'imported' }]));
  const options = await session.openExtensionPage('options.html#backup');
  await expectText(options, 'Restore a copy');
  await chooseFile(options, 'backup.json', JSON.stringify(backup));
  await expectText(options, 'Pack “Pack coast” New, 2 topics');
  expect(await storedPacks(session)).toEqual([]);
  await options.click('button', 'Restore');
  await expectText(options, 'The backup was restored.');
  expect(await storedPacks(session)).toMatchObject([{ id: 'coast' }]);
  await tab.toFront();
  await expectMarks(tab, ['Gull Rock']);
  await options.close();
});
