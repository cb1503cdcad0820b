import { test } from '../fixtures.ts';
import { expectNoFault } from '../support/axe.ts';
import { openCard } from '../support/card.ts';
import { expectText, openPopup } from '../support/popup.ts';

const libraryViews = [
  ['topics', '', '22 topics'],
  ['search', '#search=charges', 'topics found'],
  ['topic', '#topic=us-china-cyber-2015/nsa', 'What is known'.toUpperCase()],
  ['timeline', '#timeline', 'Statement by statement'],
  ['sources', '#sources', 'Every statement rests on'],
  ['source', '#source=us-china-cyber-2015/kan-2015', 'Michael Kan'],
  ['missing', '#topic=gone/topic', 'This is not in the library'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup has no accessibility fault, ${colorScheme}`, { tag: '@case-15' }, async ({
    chromium,
    tab,
    site,
  }) => {
    await tab.goto(`${site.url}article/page.html`);
    const popup = await openPopup(chromium, tab);
    await expectText(popup, '4 topics');
    await expectNoFault(chromium.pageOf(popup), colorScheme);
    await popup.close();
  });

  for (const [view, hash, text] of libraryViews) {
    test(`the library has no accessibility fault, ${view}, ${colorScheme}`, async ({
      chromium,
    }) => {
      const library = await chromium.openExtensionPage(`library.html${hash}`);
      await expectText(library, text);
      await expectNoFault(chromium.pageOf(library), colorScheme);
      await library.close();
    });
  }

  test(`the card has no accessibility fault, ${colorScheme}`, { tag: '@case-15' }, async ({
    chromium,
    tab,
    site,
  }) => {
    await tab.goto(`${site.url}article/page.html`);
    const page = chromium.pageOf(tab);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openCard(tab, 'Edward Snowden');
    await expectNoFault(page, colorScheme, ':popover-open');
  });
}
