import { expect, startSession, test } from './fixtures.ts';
import { hoverMark } from './support/card.ts';
import { articleMarks, expectMarks } from './support/marks.ts';

test('a page that looks everywhere finds marks, an open card, and nothing else', {
  tag: '@case-42',
}, async ({ engine, site, pages, bare }) => {
  const source = await (await fetch(`${site.url}article/page.html`)).text();
  const url = pages.add(source.replace('<head>', `<head><script>(${listen})()</script>`));
  const session = await startSession(engine, { mode: 'shipped' });
  const [tab, without] = [await session.newTab(), await bare.newTab()];
  await Promise.all([tab.goto(url), without.goto(url)]);
  await expectMarks(tab, articleMarks);
  expect(await tab.evaluate(probe)).toEqual(await without.evaluate(probe));

  // A card is an element without a name; when it goes, so does every trace.
  await hoverMark(tab, 'Edward Snowden');
  await expect.poll(() => tab.evaluate(countOpen)).toBe(1);
  const { markup, ...open } = await tab.evaluate(probe);
  expect(markup).toMatch(/<div popover="manual"( style="[^"]*")?><\/div><\/html>$/);
  await tab.moveTo(5, 5);
  await expect.poll(() => tab.evaluate(countOpen)).toBe(0);
  const { markup: plain, ...closed } = await without.evaluate(probe);
  expect(open).toEqual(closed);
  expect(await tab.evaluate(probe)).toEqual({ markup: plain, ...closed });

  const origin = await session.inExtension(() => chrome.runtime.getURL('/'));
  const files = ['card.js', 'spotter.js', 'popup.html', 'assets/marks.css', 'icon/16.png'];
  const loads = await tab.evaluate(
    (urls) => Promise.all(urls.map((url) => fetch(url).then(String, () => 'refused'))),
    files.map((file) => origin + file),
  );
  expect(loads).toEqual(files.map(() => 'refused'));
  await without.close();
  await session.close();
});

function countOpen(): number {
  return document.querySelectorAll(':popover-open').length;
}

/** Runs before everything else of the page: notes what anybody says to it. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard, globalsAtFirst: Object.getOwnPropertyNames(globalThis) });
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(type, ({ type }) => heard.push(type), true);
  }
}

/** Everything that a script of the page can look at. */
function probe() {
  const world = globalThis as unknown as { heard: string[]; globalsAtFirst: string[] };
  return {
    markup: document.documentElement.outerHTML,
    heard: world.heard,
    globals: Object.getOwnPropertyNames(globalThis).filter(
      (name) => !world.globalsAtFirst.includes(name),
    ),
    documentKeys: Object.keys(document),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    focus: document.activeElement?.localName,
    selected: String(getSelection()),
  };
}
