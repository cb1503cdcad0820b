import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startSession, test } from '../fixtures.ts';
import { expectMarks } from '../support/marks.ts';
import { openPopup, visibleText } from '../support/popup.ts';

test('a profile whose storage fails gets marks by the defaults, and is told', {
  tag: '@case-26',
}, async ({ engine, site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  try {
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
    await expectMarks(tab, [
      'Barack Obama',
      'Xi Jinping',
      'Edward Snowden',
      'U.S. Chamber of Commerce',
    ]);
    const popup = await openPopup(session, tab);
    await expect.poll(() => visibleText(popup)).toContain('Your settings could not be read');
    expect(await visibleText(popup)).toContain('4 topics');
    await session.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
