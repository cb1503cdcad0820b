import { chromium } from '@playwright/test';
import { aptInstall, mayUseApt } from './apt.ts';
import { browserAt, type FoundBrowser, onPath } from './browser-version.ts';
import { Failure } from './failure.ts';
import { run } from './run.ts';

const minimum = 140;
const remedy =
  'Install Chromium (the unbranded browser, 140 or newer) with your package manager, or set CHROMIUM to the path of one.';

/** A Chromium that loads unpacked extensions; installed when there is none. @throws Failure */
export async function ensureChromium(): Promise<FoundBrowser> {
  const found = findChromium();
  if (found) return found;

  console.log('No Chromium found; fetching one (playwright install chromium) …');
  await run('playwright', ['install', 'chromium']);
  const fetched = findChromium();
  if (fetched) return fetched;

  if (mayUseApt()) await aptInstall('chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Failure('No Chromium was found and none could be installed.', remedy);
}

/** @throws Failure when CHROMIUM or CHROME_PATH names something that will not do. */
export function findChromium(): FoundBrowser | undefined {
  const named = process.env.CHROMIUM || process.env.CHROME_PATH;
  if (named) {
    const browser = browserAt(named);
    if (!browser) throw new Failure(`There is no working browser at ${named}.`, remedy);
    const reason = unfit(browser);
    if (reason) throw new Failure(`${browser.version} will not do: ${reason}.`, remedy);
    return browser;
  }
  return places()
    .map((path) => browserAt(path))
    .find((browser) => browser !== undefined && unfit(browser) === undefined);
}

function places(): string[] {
  return [
    onPath('chromium'),
    onPath('chromium-browser'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ].filter((path) => path !== undefined);
}

function unfit({ version, major }: FoundBrowser): string | undefined {
  // Branded Chrome and Edge ignore --load-extension since 137.
  if (/Google Chrome(?! for Testing)|Microsoft Edge/.test(version)) {
    return 'branded builds no longer load extensions from the command line';
  }
  return major < minimum ? `it is older than ${minimum}` : undefined;
}
