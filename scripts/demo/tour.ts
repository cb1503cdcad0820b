import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { Failure } from '../setup/failure.ts';
import { extensionOrigin, launchChromium } from '../setup/launch-chromium.ts';
import { root } from '../setup/run.ts';
import { hoverFirstMark } from './first-mark.ts';
import { readTally } from './read-tally.ts';
import type { Show } from './show.ts';
import { printTally } from './tally-table.ts';

const folder = join(root, 'demo-output');

/** Walks through the extension without a window: prints what it spotted and takes pictures. */
export async function tour({ url, executable, extension }: Show): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const context = await launchChromium({ executable, extension, headless: true });
  try {
    const origin = await extensionOrigin(context);
    const page = await context.newPage();
    // Or the card would be taken while it fades in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, url);

    const { tabId, tally } = await readTally(context, origin, page.url());
    console.log(`\n${await page.title()}\n${url}\n`);
    printTally(tally);

    const pictures = [await picture(page, 'page.png')];
    if (await hoverFirstMark(page)) pictures.push(await picture(page, 'card.png'));
    pictures.push(
      await pictureOf(context, `${origin}popup.html?tabId=${tabId}`, 'popup.png', 380, 600),
      await pictureOf(context, `${origin}options.html`, 'options.png', 1100, 900),
    );
    console.log('\nPictures:');
    for (const file of pictures) console.log(`  ${relative(root, file)}`);
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    const [reason] = (error as Error).message.split('\n', 1);
    throw new Failure(
      `${url} did not open: ${reason}`,
      'Check the address and the connection, or run "npm start" alone for a page that is always there.',
    );
  }
}

async function pictureOf(
  context: BrowserContext,
  url: string,
  name: string,
  width: number,
  height: number,
): Promise<string> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(url);
  await page.locator('main').waitFor();
  await page.locator('main [role="status"]:has(.visually-hidden)').waitFor({ state: 'detached' });
  const file = await picture(page, name);
  await page.close();
  return file;
}

async function picture(page: Page, name: string): Promise<string> {
  const path = join(folder, name);
  await page.screenshot({ path });
  return path;
}
