import { type BrowserContext, chromium } from '@playwright/test';

export interface ChromiumOptions {
  readonly executable: string;
  /** Folder of the built extension; without one the browser is bare. */
  readonly extension?: string | undefined;
  /** Folder that keeps what the browser stores; a new one each time unless given. */
  readonly profile?: string;
  readonly headless: boolean;
  readonly viewport?: { width: number; height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** BCP 47 tag of the browser's own language and that of the pages it asks for. */
  readonly language?: string | undefined;
  readonly args?: readonly string[];
  /** Keeps pages for Back, as browsers do; Playwright would rather not. */
  readonly backForwardCache?: boolean;
}

/** Starts Chromium with the extension loaded. */
export function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { extension, viewport = { width: 1280, height: 900 }, colorScheme = 'light' } = options;
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.executable,
    headless: options.headless,
    viewport,
    colorScheme,
    // Chromium on Linux takes its own language from the environment, everywhere else from the argument.
    ...(options.language && {
      locale: options.language,
      env: { ...process.env, LANGUAGE: options.language } as Record<string, string>,
    }),
    // Chromium refuses to be sandboxed as root, and only then is it run without.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...(options.language ? [`--lang=${options.language}`] : []),
      '--no-first-run',
      '--no-default-browser-check',
      ...(options.args ?? []),
    ],
  });
}

/** Address of the extension's pages, `chrome-extension://…/`; waits until its background runs. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  return new URL('/', worker.url()).href;
}
