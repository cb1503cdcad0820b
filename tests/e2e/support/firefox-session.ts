import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/firefox.ts';
import { waitFor } from '../../../scripts/setup/wait-for.ts';
import type { Session, SessionOptions, Tab } from './driver.ts';
import { extensionRunner } from './extension-runner.ts';

const addOn = 'backgrounder@backgrounder.example';
/** Firefox picks one at random; a fixed one tells us the address of the extension's pages. */
const uuid = '6f0c2b4e-7d0b-4c39-9a52-3d1a1f6f2b10';
const origin = `moz-extension://${uuid}/`;

export async function startFirefox(options: SessionOptions): Promise<Session> {
  const executable = findFirefox();
  if (!executable) throw new Error('No Firefox: run "npm test", which installs one.');
  const own = options.profile ? undefined : await mkdtemp(join(tmpdir(), 'backgrounder-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable.path,
    headless: process.env.HEADED === undefined,
    userDataDir: options.profile ?? own ?? '',
    defaultViewport: { width: 1280, height: 900 },
    // Firefox 153 keeps WebDriver from extension pages unless told otherwise (bug 1579790).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      // Temporary add-ons leave with the session; what they stored shall stay in the profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Which page it asks for a picture, and when, differs from run to run.
      'browser.chrome.site_icons': false,
      ...options.prefs,
    },
  });
  const install = async (): Promise<void> => {
    if (options.extension) await browser.installExtension(options.extension);
  };
  await install();

  const openExtensionPage = async (path: string): Promise<Tab> => {
    const tab = tabOf(await browser.newPage());
    await tab.goto(origin + path);
    return tab;
  };

  return {
    engine: 'firefox',
    newTab: async () => tabOf(await browser.newPage()),
    openExtensionPage,
    inExtension: extensionRunner(openExtensionPage),
    endBackground: () =>
      inBrowser(
        browser,
        `WebExtensionPolicy.getByID('${addOn}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      ),
    allowSites: (allowed) =>
      inBrowser(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${addOn}');
          const origins = extension.manifest.host_permissions;
          await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension);
        })()`,
      ),
    switchOff: () => browser.uninstallExtension(addOn),
    switchOn: install,
    update: install,
    async close() {
      await browser.close();
      if (own) await rm(own, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs an expression with the rights of the browser itself, and waits for what it promises. */
async function inBrowser(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
}

/** Puppeteer's connection to Firefox, which it does not show: WebDriver BiDi with Mozilla's additions. */
interface Connection {
  send(
    method: string,
    params: unknown,
  ): Promise<{ result: { type?: string; contexts?: { context: string }[] } }>;
}

function tabOf(page: Page): Tab {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/^(error|warn|warning|assert)$/.test(message.type())) problems.push(message.text());
  });
  const evaluate = ((fn: (arg: unknown) => unknown, arg?: unknown) =>
    page.evaluate(fn, arg)) as Tab['evaluate'];

  /** Extension pages live in another process, and BiDi never hears of the end of such a load. */
  const load = async (start: () => Promise<unknown>, url: string): Promise<void> => {
    if (!url.startsWith('moz-extension:')) {
      await start();
      return;
    }
    start().catch(() => {});
    await waitFor(
      () =>
        evaluate(
          (target) => document.readyState === 'complete' && location.href === target,
          url,
        ).catch(() => false),
      `${url} to load`,
    );
  };

  return {
    problems,
    url: () => page.url(),
    evaluate,
    goto: (url) => load(() => page.goto(url), url),
    reload: () => load(() => page.reload(), page.url()),
    async back() {
      // Nor does BiDi hear of steps within an extension page.
      if (page.url().startsWith('moz-extension:')) await evaluate(() => history.back());
      else await page.goBack();
    },
    frames: () => page.frames().filter((frame) => frame !== page.mainFrame()) as never,
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 5 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]),
    async click(role, name) {
      await page.locator(`aria/${name}[role="${role}"]`).click();
    },
    clickOn: (selector) => page.locator(selector).click(),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
    isClosed: () => page.isClosed(),
  };
}
