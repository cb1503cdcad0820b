import { expect, test } from './fixtures.ts';

for (const file of ['popup.html?tabId=-1', 'options.html', 'library.html']) {
  test(`whatever ran in ${file} could reach no server`, { tag: '@case-42' }, async ({
    session,
    pages,
  }) => {
    const page = await session.openExtensionPage(file);
    const target = pages.add('secret', `/reached-from-${file.replace(/\W.*/, '')}`);
    const outcomes = await page.evaluate(async (url) => {
      const outcome = (load: Promise<unknown>) =>
        load.then(
          () => 'reached',
          () => 'refused',
        );
      const loaded = <E extends HTMLElement>(element: E, place = document.head) =>
        new Promise((resolve, reject) => {
          element.addEventListener('load', resolve);
          element.addEventListener('error', reject);
          place.append(element);
        });
      const stylesheet = { rel: 'stylesheet', href: url };
      return {
        fetch: await outcome(fetch(url)),
        image: await outcome(loaded(Object.assign(new Image(), { src: url }))),
        script: await outcome(
          loaded(Object.assign(document.createElement('script'), { src: url })),
        ),
        style: await outcome(loaded(Object.assign(document.createElement('link'), stylesheet))),
        beacon: navigator.sendBeacon(url) ? 'sent' : 'refused',
      };
    }, target);
    const { beacon: _, ...loads } = outcomes;
    expect(Object.values(loads)).toEqual(['refused', 'refused', 'refused', 'refused']);
    // A browser may say that a beacon is on its way and then hold it back; the server knows.
    expect(pages.received.filter(({ path }) => target.endsWith(path))).toEqual([]);
    await page.close();
  });
}
