import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { bundleGlobal } from '../bundle-script.ts';
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
export const test = base.extend<{ site: Site }, { bundle: string; server: TestServer }>({
  bundle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what is needed.
    async ({}, use) => use(await bundleGlobal(join(import.meta.dirname, 'page-layer.ts'), 'layer')),
    { scope: 'worker' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await TestServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  site: async ({ page, bundle, server }, use) => {
    await use({
      async open(source, type = 'text/html') {
        await page.goto(server.address(source, type));
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

/** Answers with whatever was asked to be answered last; addresses are never used twice. */
class TestServer {
  readonly #server: Server;
  readonly #pages = new Map<string, { source: string; type: string }>();

  static async start(): Promise<TestServer> {
    const server = new TestServer();
    await new Promise<void>((listening) => server.#server.listen(0, '127.0.0.1', listening));
    return server;
  }

  private constructor() {
    this.#server = createServer(({ url = '' }, response) => {
      const page = this.#pages.get(url);
      response.statusCode = page ? 200 : 404;
      response.setHeader('content-type', `${page?.type ?? 'text/plain'}; charset=utf-8`);
      response.end(page?.source);
    });
  }

  address(source: string, type: string): string {
    const path = `/${this.#pages.size}`;
    this.#pages.set(path, { source, type });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  stop(): Promise<void> {
    return new Promise((stopped) => {
      this.#server.close(() => stopped());
      this.#server.closeAllConnections();
    });
  }
}
