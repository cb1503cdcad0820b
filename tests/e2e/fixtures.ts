import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { root } from '../../scripts/setup/run.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { type ChromiumSession, startChromium } from './support/chromium-session.ts';
import type { Engine, Session, SessionOptions, Tab } from './support/driver.ts';
import { startFirefox } from './support/firefox-session.ts';
import { PageServer } from './support/page-server.ts';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** A fresh tab; at the end of the test its console must hold no error or warning. */
  readonly tab: Tab;
  /** Every test starts with the default settings. */
  readonly defaults: undefined;
  /** The same session with what only Chromium has. */
  readonly chromium: ChromiumSession;
}

interface WorkerFixtures {
  readonly engine: Engine;
  /** One browser with the extension for all tests of a worker. */
  readonly session: Session;
  /** Serves `tests/pages`. */
  readonly site: StaticServer;
  /** Serves what a test writes itself, with the headers that it wants. */
  readonly pages: PageServer;
  /** The same browser without the extension, for what must be the same with it. */
  readonly bare: Session;
}

/** Folder of a built extension; the `test` build's card can be looked into. */
export function builtExtension(engine: Engine, mode: 'test' | 'shipped' = 'test'): string {
  const name = engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return join(root, '.output', mode === 'test' ? `${name}-test` : name);
}

/** Starts a browser of its own for a test that needs one. */
export function startSession(
  engine: Engine,
  { mode = 'test', ...others }: { mode?: 'test' | 'shipped' } & SessionOptions = {},
): Promise<Session> {
  const options = { extension: builtExtension(engine, mode), ...others };
  return engine === 'firefox' ? startFirefox(options) : startChromium(options);
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what is needed.
    async ({}, use, info) => use(info.project.metadata.engine as Engine),
    { scope: 'worker' },
  ],
  session: [
    async ({ engine }, use) => {
      const session = await startSession(engine);
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await serveFolder(join(root, 'tests', 'pages'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await PageServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  bare: [
    async ({ engine }, use) => {
      const session = await startSession(engine, { extension: undefined });
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  defaults: [
    async ({ session }, use) => {
      await session.inExtension(() => chrome.storage.sync.clear());
      await use(undefined);
    },
    { auto: true },
  ],
  tab: async ({ session, defaults: _ }, use) => {
    const tab = await session.newTab();
    await use(tab);
    const problems = [...tab.problems];
    await tab.close();
    base.expect(problems, 'the console of the page').toEqual([]);
  },
  chromium: async ({ session, engine }, use) => {
    base.skip(engine !== 'chromium', 'for Chromium alone');
    await use(session as ChromiumSession);
  },
});
