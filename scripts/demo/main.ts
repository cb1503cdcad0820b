/**
 * `npm start [URL or HTML file] [--headless]`: builds the extension and shows it at work. With a
 * display, in a window that stays until it is closed; without, as a table and pictures.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ensureChromium } from '../setup/chromium.ts';
import { Failure, runMain } from '../setup/failure.ts';
import { root, run } from '../setup/run.ts';
import { type StaticServer, serveFolder } from '../static-server.ts';
import { tour } from './tour.ts';
import { openWindow } from './window.ts';

const demoPage = 'tests/pages/demo/page.html';
const usage = 'npm start [URL or HTML file] [-- --headless]';

await runMain(async () => {
  const args = process.argv.slice(2);
  const [target = join(root, demoPage), ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--headless');
  if (unknown || rest.length > 0) {
    throw new Failure(`"${unknown ?? rest[0]}" is not understood.`, `Write: ${usage}`);
  }

  const page = await pageAt(target);
  try {
    const chromium = await ensureChromium();
    const extension = await build();
    const show = args.includes('--headless') || !hasDisplay() ? tour : openWindow;
    await show({ url: page.url, executable: chromium.path, extension });
  } finally {
    await page.server?.close();
  }
});

/** The address of what to show; a file is served from its folder, so that its pictures load. */
async function pageAt(target: string): Promise<{ url: string; server?: StaticServer }> {
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new Failure(`${target} is no address.`, `Write: ${usage}`);
    return { url: target };
  }
  const file = resolve(process.env.INIT_CWD ?? '', target);
  if (!existsSync(file)) throw new Failure(`There is no file ${target}.`, `Write: ${usage}`);
  const server = await serveFolder(dirname(file));
  return { url: server.url + encodeURIComponent(basename(file)), server };
}

/** @returns the folder of the built extension */
async function build(): Promise<string> {
  console.log('Building the extension …');
  // As in CI, WXT draws no spinner.
  if ((await run('wxt', ['build', '--level', 'warn'], { CI: '1' })) !== 0) {
    throw new Failure(
      'The extension does not build.',
      'What is wrong stands above. After a change of the topics, "npm test" says more.',
    );
  }
  return join(root, '.output', 'chrome-mv3');
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
