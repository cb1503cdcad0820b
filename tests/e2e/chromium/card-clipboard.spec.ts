import { expect, test } from '../fixtures.ts';
import { card, clickInCard, openCard } from '../support/card.ts';

const citation =
  'Obama looks for common ground with China on cyber issues”, 11 February 2015, paras 6, 8.';

/** What a page may say of the clipboard. */
const pages: Readonly<Record<string, Record<string, string>>> = {
  'that says nothing of the clipboard': {},
  'that forbids the clipboard': { 'permissions-policy': 'clipboard-write=()' },
};

for (const [which, headers] of Object.entries(pages)) {
  test(`a statement copied on a page ${which} carries its citation`, async ({
    chromium,
    tab,
    site,
  }) => {
    const page = chromium.pageOf(tab);
    await page.route('**/article/page.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    await tab.goto(`${site.url}article/page.html`);
    await page.evaluate(() => {
      const reports: string[] = [];
      Object.assign(window, { reports });
      new ReportingObserver((all) => reports.push(...all.map(({ type }) => String(type))), {
        buffered: true,
      }).observe();
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'from the page');
        event.preventDefault();
      });
    });
    await openCard(tab, 'Edward Snowden');
    await clickInCard(tab, 'Copy with its source');
    await expect.poll(async () => (await card(tab))?.text).toContain('Copied');

    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.press('Control+V');
    const pasted = await page.evaluate(() => document.querySelector('textarea')?.value);
    expect(pasted).toMatch(
      /^He leaked claims .* — said by Edward Snowden, before May 2014\. Michael Kan, “/,
    );
    expect(pasted).toContain(citation);
    const reports = () => page.evaluate(() => (window as unknown as { reports: string[] }).reports);
    expect(await reports()).toEqual([]);
    // Chromium's own words on the console; nothing else may stand there.
    const console = tab.problems as string[];
    console.splice(0, console.length, ...console.filter((line) => !/Clipboard API/.test(line)));
  });
}
