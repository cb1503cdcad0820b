import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { bundleGlobal } from '../bundle-script.ts';
import { PageServer } from '../e2e/support/page-server.ts';
import type * as PageLayer from './page-layer.ts';

declare global {
  /** The page layer inside a page of these specs. */
  var layer: typeof PageLayer;
}

interface Site {
  /** Opens a page with this source and puts the page layer into it. */
  open(source: string, type?: string): Promise<void>;
}

/** The bundle is made once a worker, the server likewise; every test has a page of its own. */
export const test = base.extend<{ site: Site }, { bundle: string; server: PageServer }>({
  bundle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what is needed.
    async ({}, use) => use(await bundleGlobal(join(import.meta.dirname, 'page-layer.ts'), 'layer')),
    { scope: 'worker' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await PageServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  site: async ({ page, bundle, server }, use) => {
    await use({
      async open(source, type = 'text/html') {
        await page.goto(server.add({ body: source, type }));
        await addLayer(page, bundle);
      },
    });
  },
});

export { expect } from '@playwright/test';

function addLayer(page: Page, bundle: string): Promise<unknown> {
  // Not by a script element: the page must be as it was written.
  return page.evaluate(bundle);
}
