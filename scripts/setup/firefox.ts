import { join } from 'node:path';
import { aptInstall, mayUseApt } from './apt.ts';
import { browserAt, type FoundBrowser, onPath } from './browser-version.ts';
import { Failure } from './failure.ts';
import { output, root, run } from './run.ts';

const minimum = 153;
const cache = join(root, 'node_modules', '.cache', 'browsers');
const remedy =
  'Install Firefox 153 or newer (firefox-esr on Debian), or set FIREFOX to the path of one.';

/** A Firefox that runs the extension; installed when there is none. @throws Failure */
export async function ensureFirefox(): Promise<FoundBrowser> {
  const found = findFirefox();
  if (found) return found;

  if (mayUseApt() && (await aptInstall('firefox-esr'))) {
    const installed = findFirefox();
    if (installed) return installed;
  }
  console.log('No Firefox found; fetching one (browsers install firefox) …');
  await run('browsers', ['install', 'firefox@stable', '--path', cache]);
  const fetched = findFirefox();
  if (fetched) return fetched;
  throw new Failure(`No Firefox ${minimum} was found and none could be installed.`, remedy);
}

/** @throws Failure when FIREFOX names something that will not do. */
export function findFirefox(): FoundBrowser | undefined {
  const named = process.env.FIREFOX;
  if (named) {
    const browser = browserAt(named);
    if (!browser) throw new Failure(`There is no working browser at ${named}.`, remedy);
    if (browser.major < minimum) {
      throw new Failure(`${browser.version} is older than ${minimum}.`, remedy);
    }
    return browser;
  }
  return places()
    .map((path) => browserAt(path))
    .find((browser) => browser !== undefined && browser.major >= minimum);
}

function places(): string[] {
  // The list reads "firefox@stable_… /path/of/firefox".
  const fetched = output('browsers', ['list', '--path', cache])?.match(/\/\S*firefox$/gm) ?? [];
  return [
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...fetched,
  ].filter((path) => path !== undefined);
}
