import { expect, test } from './fixtures.ts';
import type { Session } from './support/driver.ts';
import { madePack, madeTopic } from './support/made-pack.ts';
import { openEmptyPackStore, storePack } from './support/pack-page.ts';
import { expectText, visibleText } from './support/popup.ts';

const text = 'Obama spoke of Mara Rowe.\n\nMara Rowe met the NSA.';

test.beforeEach(async ({ session }) => {
  await openEmptyPackStore(session);
  await session.inExtension(async () => {
    await chrome.storage.session.clear();
  });
});
test.afterAll(({ session }) => session.inExtension(() => packStore.removeAll()));

test('selected words are explained, with the card of each mention', async ({ session }) => {
  await storePack(session, madePack('lights', [madeTopic('Mara Rowe')]));
  await ask(session, text, 'Obama and Xi talk');
  const page = await session.openExtensionPage('explain.html');
  await expectText(page, '3 topics');
  await expectText(page, 'President of the United States');
  await page.click('button', 'NSA');
  await expectText(page, 'National Security Agency (NSA)');

  await ask(session, 'Rowe and Snowden');
  await expect
    .poll(() => visibleText(page), 'the open window follows')
    .toMatch(/Nothing in the text says that this is meant.*Edward Snowden/);

  await ask(session, 'the harbour of Norhaven');
  await expectText(page, 'Nothing in these words');
  await page.click('button', 'Add as topic…');
  // A page that is being left gives no answer.
  const field = (): Promise<string | undefined> =>
    page
      .evaluate(() => document.querySelector<HTMLInputElement>('.field')?.value)
      .catch(() => undefined);
  await expect.poll(field).toBe('the harbour of Norhaven');
  await page.close();
});

/** As the background does after a click in the menu; `notes-menu.spec.ts` has that click. */
function ask(session: Session, text: string, title = ''): Promise<void> {
  return session.inExtension(
    ({ text, title }) =>
      chrome.storage.session.set({
        explain: { text, page: { title, url: 'https://example.com/a.pdf' }, isPrivate: false },
      }),
    { text, title },
  );
}
