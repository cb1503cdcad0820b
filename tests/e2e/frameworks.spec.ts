import { marksOf } from '../apps/story.ts';
import { expect, test } from './fixtures.ts';
import { bundleForPage, renderOnServer } from './support/app-bundle.ts';
import type { Tab } from './support/driver.ts';
import { expectMarks } from './support/marks.ts';
import type { PageServer } from './support/page-server.ts';

const steps = marksOf.map((_, step) => step);

test.beforeEach(({ session, defaults: _ }) =>
  session.inExtension(() => chrome.storage.sync.set({ density: 'all' })),
);

for (const name of ['react', 'vue', 'svelte']) {
  test.describe(name, { tag: '@case-5' }, () => {
    test('takes over a page that is marked, and every rendering is its own', async ({
      tab,
      bare,
      pages,
    }) => {
      const url = await serve(pages, name, '');
      const without = await bare.newTab();
      await Promise.all([tab.goto(url), without.goto(url)]);
      // The server's text is marked before the framework looks at it.
      await expectMarks(tab, marksOf[0] ?? []);
      await expectSame(tab, without, 'what the server sent');
      for (const one of [tab, without]) {
        await one.evaluate(() => app.hydrate());
        await one.evaluate(takenOver);
      }
      await expectMarks(tab, marksOf[0] ?? []);
      await expectSame(tab, without, 'after taking over');
      for (const step of steps.slice(1)) {
        for (const one of [tab, without]) await one.evaluate(show, [step]);
        await expectSame(tab, without, `rendering ${step}`);
        await expectMarks(tab, marksOf[step] ?? []);
      }
      await without.close();
    });

    test('renders frame after frame, and the last rendering is marked', async ({
      tab,
      bare,
      pages,
    }) => {
      const url = await serve(pages, name, 'app.hydrate()');
      const without = await bare.newTab();
      await Promise.all([tab.goto(url), without.goto(url)]);
      for (const one of [tab, without]) await one.evaluate(takenOver);
      for (const last of [4, 2, 1]) {
        for (const one of [tab, without]) await one.evaluate(show, [...steps, ...steps, last]);
        await expectSame(tab, without, `renderings up to ${last}`);
        await expectMarks(tab, marksOf[last] ?? []);
      }
      await without.close();
    });
  });
}

/** @param then what the page's script does once it is there */
async function serve(pages: PageServer, name: string, then: string): Promise<string> {
  const [script, markup] = await Promise.all([
    bundleForPage(`${name}.ts`),
    renderOnServer(`${name}-server.ts`),
  ]);
  const src = pages.add({ body: `${script};\n${then}`, type: 'text/javascript' });
  return pages.add(`<!doctype html><title>App</title><div id="root">${markup}</div>
    <script src="${src}"></script>`);
}

/** Waits until the framework holds the page, which it notes on the elements. */
async function takenOver(): Promise<void> {
  const names = () => Object.getOwnPropertyNames(document.querySelector('main'));
  while (!names().some((name) => name.startsWith('__'))) await new Promise(requestAnimationFrame);
}

/** Renders one state after the other, each when the page shows the one before. */
async function show(steps: readonly number[]): Promise<void> {
  const shown = (step: number) =>
    document.querySelector('h1')?.textContent?.endsWith(`rendering ${step}`);
  for (const step of steps) {
    app.show(step);
    while (!shown(step)) await new Promise(requestAnimationFrame);
  }
}

async function expectSame(tab: Tab, without: Tab, when: string): Promise<void> {
  const seen = (one: Tab) =>
    one.evaluate(() => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
      return { markup: document.documentElement.outerHTML, texts };
    });
  expect(await seen(tab), when).toEqual(await seen(without));
  expect(tab.problems, `the console, ${when}`).toEqual(without.problems);
}
