import { browser } from '../../core/browser.ts';

/**
 * Opens a page of ours in a small window beside what is being read. Never in a private window, which can
 * neither keep notes nor read packs; where there are no windows, as on phones, in a tab.
 */
export async function openBeside(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  try {
    await browser.windows.create({ url, type: 'popup', width: 480, height: 760 });
  } catch {
    await browser.tabs.create({ url });
  }
}
