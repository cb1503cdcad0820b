import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { findChromium } from '../../../scripts/setup/chromium.ts';
import { extensionOrigin, launchChromium } from '../../../scripts/setup/launch-chromium.ts';
import type { Frame, Session, SessionOptions, Tab } from './driver.ts';
import { extensionRunner } from './extension-runner.ts';

export interface ChromiumSession extends Session {
  readonly context: BrowserContext;
  /** `chrome-extension://…/`. */
  readonly origin: string;
  /** The Playwright page behind a tab, for locators and axe. */
  pageOf(tab: Tab): Page;
}

/** What `chrome://extensions` itself calls. */
interface DeveloperPrivate {
  readonly developerPrivate: {
    updateExtensionConfiguration(to: { extensionId: string; hostAccess: string }): Promise<void>;
  };
}

export async function startChromium(options: SessionOptions): Promise<ChromiumSession> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium: run "npm test", which installs one.');
  const context = await launchChromium({
    executable: executable.path,
    headless: process.env.HEADED === undefined,
    extension: options.extension,
    language: options.language,
    ...(options.profile ? { profile: options.profile } : {}),
    ...(options.args ? { args: options.args } : {}),
    backForwardCache: options.backForwardCache ?? false,
  });
  const origin = options.extension ? await extensionOrigin(context) : '';
  const [first] = context.pages() as [Page];
  const pages = new WeakMap<Tab, Page>();
  let control: Promise<CDPSession> | undefined;

  const newTab = async (): Promise<Tab> => {
    const page = await context.newPage();
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };

  const openExtensionPage = async (path: string): Promise<Tab> => {
    const tab = await newTab();
    await tab.goto(origin + path);
    return tab;
  };

  /** Runs with the rights of the browser's own page of extensions. */
  const manage = async <A>(
    fn: (arg: A & { id: string }) => Promise<void>,
    arg: A,
  ): Promise<void> => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(fn as never, { ...arg, id: new URL(origin).host });
    await page.close();
  };
  const enable = (enabled: boolean): Promise<void> =>
    manage(({ id, enabled }) => chrome.management.setEnabled(id, enabled), { enabled });

  return {
    engine: 'chromium',
    context,
    origin,
    newTab,
    openExtensionPage,
    inExtension: extensionRunner(openExtensionPage),
    pageOf(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error('This tab is not of this session.');
      return page;
    },
    async endBackground() {
      // The browser's first page, which stays: a new one would push the page under test out of sight.
      control ??= context.newCDPSession(first);
      const cdp = await control;
      const { targetInfos } = await cdp.send('Target.getTargets');
      for (const { type, targetId, url } of targetInfos) {
        if (type !== 'service_worker' || !url.startsWith(origin)) continue;
        await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
      }
    },
    allowSites: (allowed) =>
      manage(
        ({ id, hostAccess }) =>
          (chrome as unknown as DeveloperPrivate).developerPrivate.updateExtensionConfiguration({
            extensionId: id,
            hostAccess,
          }),
        { hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' },
      ),
    switchOff: () => enable(false),
    switchOn: () => enable(true),
    // What `runtime.reload()` does to pages; that itself needs the developer mode, which is off here.
    async update() {
      await enable(false);
      await enable(true);
    },
    close: () => context.close(),
  };
}

function tabOf(page: Page): Tab {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (/^(error|warning|assert)$/.test(message.type())) problems.push(message.text());
  });
  return {
    problems,
    url: () => page.url(),
    evaluate: ((fn: (arg: unknown) => unknown, arg?: unknown) =>
      page.evaluate(fn, arg)) as Tab['evaluate'],
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    async back() {
      await page.goBack();
    },
    frames: () => page.frames().filter((frame) => frame !== page.mainFrame()) as unknown as Frame[],
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 5 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    click: (role, name) =>
      page.getByRole(role as Parameters<Page['getByRole']>[0], { name, exact: true }).click(),
    clickOn: (selector) => page.locator(selector).click(),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
    isClosed: () => page.isClosed(),
  };
}
