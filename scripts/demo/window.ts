import type { BrowserContext } from '@playwright/test';
import { Failure } from '../setup/failure.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import type { Show } from './show.ts';

/** Opens a window with the extension and waits until it is closed. */
export async function openWindow({ url, executable, extension }: Show): Promise<void> {
  const context = await launch({ url, executable, extension });
  const [page = await context.newPage()] = context.pages();
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  // The window stays open with the browser's own message: the reader can go elsewhere from there.
  await page.goto(url).catch((error: Error) => console.warn(`${url}: ${firstLine(error)}`));
  console.log('\nA browser window is open. Rest the pointer on an underlined name.');
  console.log('Backgrounder is also behind the puzzle piece next to the address bar.');
  console.log('Close the window to end.');
  await closed;
}

async function launch({ executable, extension }: Show): Promise<BrowserContext> {
  try {
    return await launchChromium({ executable, extension, headless: false, viewport: null });
  } catch (error) {
    throw new Failure(
      `No window could be opened: ${firstLine(error as Error)}`,
      'To see pictures instead, run: npm start -- --headless',
    );
  }
}

function firstLine({ message }: Error): string {
  return message.split('\n', 1)[0] ?? '';
}
