import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { hoverFirstMark } from '../demo/first-mark.ts';
import { readTally } from '../demo/read-tally.ts';
import { extensionOrigin } from '../setup/launch-chromium.ts';
import { waitFor } from '../setup/wait-for.ts';
import type { Picture } from './pictures.ts';

interface Studio {
  readonly context: BrowserContext;
  /** Address of the news page. */
  readonly news: string;
  /** Where pictures go. */
  readonly folder: string;
}

/** Takes one picture of the real extension. Returns its file. */
export async function take(studio: Studio, picture: Picture): Promise<string> {
  const origin = await extensionOrigin(studio.context);
  const page = await studio.context.newPage();
  const { width, height, scheme } = picture;
  await page.setViewportSize({ width, height });
  // Or something would be taken while it fades in.
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await arrange(studio, origin, page, picture);
  const file = join(studio.folder, `${picture.name}.png`);
  await page.screenshot({ path: file, caret: 'hide' });
  await page.close();
  return file;
}

async function arrange(
  { context, news }: Studio,
  origin: string,
  page: Page,
  { shows }: Picture,
): Promise<void> {
  if ('card' in shows) {
    await page.goto(news);
    await readTally(context, origin, page.url());
    await page.bringToFront();
    await page.getByText(shows.card).first().evaluate(putHigh);
    await waitFor(() => hoverFirstMark(page, shows.card), `a mark on "${shows.card}"`);
  } else if ('popup' in shows) {
    const read = await context.newPage();
    await read.goto(news);
    const { tabId } = await readTally(context, origin, read.url());
    await page.bringToFront();
    await page.goto(`${origin}popup.html?tabId=${tabId}`);
    await page.locator('.briefing').waitFor();
    await read.close();
  } else {
    await page.goto(origin + shows.page);
    await page.locator('main').getByText(shows.with).first().waitFor();
  }
}

/** Leaves room below for what opens there; the head of the page stays where it does not stand in the way. */
function putHigh(element: Element): void {
  const { top } = element.getBoundingClientRect();
  if (top < innerHeight / 2) return;
  scrollBy({ top: top - innerHeight * 0.22, behavior: 'instant' });
}
