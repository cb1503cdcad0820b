import { readdirSync } from 'node:fs';
import { builtExtension, expect, test } from './fixtures.ts';
import type { Tab } from './support/driver.ts';

test('whatever ran in a page of the extension could reach no server', { tag: '@case-42' }, async ({
  engine,
  session,
  pages,
}) => {
  const files = readdirSync(builtExtension(engine)).filter((name) => name.endsWith('.html'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const page = await session.openExtensionPage(file);
    const target = pages.add('secret', `/reached-from-${file}`);
    expect(await tryToReach(page, target), file).toEqual({
      fetch: 'refused',
      image: 'refused',
      script: 'refused',
      style: 'refused',
    });
    // A browser may say that a beacon is on its way and then hold it back; the server knows.
    expect(pages.received.filter(({ path }) => target.endsWith(path))).toEqual([]);
    await page.close();
  }
});

function tryToReach(page: Tab, target: string): Promise<Record<string, string>> {
  return page.evaluate(async (url) => {
    const outcome = (load: Promise<unknown>) =>
      load.then(
        () => 'reached',
        () => 'refused',
      );
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.head.append(element);
      });
    const stylesheet = { rel: 'stylesheet', href: url };
    navigator.sendBeacon(url);
    return {
      fetch: await outcome(fetch(url)),
      image: await outcome(loaded(Object.assign(new Image(), { src: url }))),
      script: await outcome(loaded(Object.assign(document.createElement('script'), { src: url }))),
      style: await outcome(loaded(Object.assign(document.createElement('link'), stylesheet))),
    };
  }, target);
}
