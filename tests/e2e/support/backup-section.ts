import type { Page } from '@playwright/test';
import type { ChromiumSession } from './chromium-session.ts';

/** The section of the settings that saves everything to a file and restores it. */
export async function openBackup(chromium: ChromiumSession): Promise<Page> {
  return chromium.pageOf(await chromium.openExtensionPage('options.html#backup'));
}

/** Chooses a file `backup.json` with this text. */
export async function chooseBackup(page: Page, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
