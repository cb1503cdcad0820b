import { expect, test } from './fixtures.ts';
import { expectMarks, marks } from './support/marks.ts';

const silent = {
  'text.txt': 'a plain text file',
  'feed.xml': 'an XML document',
  'picture.svg': 'a picture',
  'frameset.html': 'a frameset',
  'bodyless.html': 'a page without a body',
};

// The fixture `tab` fails these tests when anything of ours complains on the console.
for (const [file, what] of Object.entries(silent)) {
  test(`${what} is left as it is, without an error`, { tag: '@case-12' }, async ({
    tab,
    site,
    session,
  }) => {
    await tab.goto(`${site.url}odd-documents/${file}`);
    const before = await source(tab);
    // By the time that another page has marks, this one would have had its own.
    const other = await session.newTab();
    await other.goto(`${site.url}article/page.html`);
    await expect.poll(() => marks(other)).not.toEqual([]);
    await other.close();
    expect(await marks(tab)).toEqual([]);
    expect(await source(tab)).toBe(before);
  });
}

test('XHTML is read like HTML', { tag: '@case-12' }, async ({ tab, site }) => {
  await tab.goto(`${site.url}odd-documents/page.xhtml`);
  expect(await tab.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
  await expectMarks(tab, ['Edward Snowden']);
});

test('a body that comes after the document is read', { tag: '@case-12' }, async ({ tab, site }) => {
  await tab.goto(`${site.url}odd-documents/bodyless.html`);
  await tab.evaluate(() => {
    const body = document.createElement('body');
    body.append('Edward Snowden after all.');
    document.documentElement.append(body);
  });
  await expectMarks(tab, ['Edward Snowden']);
});

function source(tab: { evaluate(fn: () => string): Promise<string> }): Promise<string> {
  return tab.evaluate(() => new XMLSerializer().serializeToString(document));
}
