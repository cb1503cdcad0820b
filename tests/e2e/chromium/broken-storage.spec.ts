import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, startSession, test } from '../fixtures.ts';
import { articleMarks, expectMarks } from '../support/marks.ts';
import { expectText, openPopup, visibleText } from '../support/popup.ts';
import { withProfile } from '../support/profile.ts';

test('a profile whose storage fails gets marks by the defaults, and is told', {
  tag: '@case-26',
}, async ({ engine, site }) => {
  await withProfile(async (profile) => {
    // A file where the browser wants its folder: every access to storage.sync fails.
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Sync Extension Settings'), '');
    const session = await startSession(engine, { profile });
    const failure = await session.inExtension(() =>
      chrome.storage.sync.get(null).then(
        () => 'none',
        (error: Error) => error.message,
      ),
    );
    expect(failure, 'what storage says').not.toBe('none');

    const tab = await session.newTab();
    await tab.goto(`${site.url}article/page.html`);
    await expectMarks(tab, articleMarks);
    const popup = await openPopup(session, tab);
    await expectText(popup, 'Your settings could not be read');
    expect(await visibleText(popup)).toContain('4 topics');
    await session.close();
  });
});
