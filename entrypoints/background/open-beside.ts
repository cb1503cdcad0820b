import { browser } from '../../core/browser.ts';

/**
 * Shows a page of ours in a small window beside what is being read: the one that shows it already, else a new
 * one. Never in a private window, which can neither keep notes nor read packs. Where there are no
 * windows, as on phones, it is a tab.
 */
export async function openBeside(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url }).catch(() => []);
  try {
    if (open?.windowId !== undefined && open.id !== undefined) {
      await browser.tabs.update(open.id, { active: true });
      await browser.windows.update(open.windowId, { focused: true });
    } else
      await browser.windows.create({
        url,
        type: 'popup',
        // Said aloud: Firefox would take the kind of the window in front.
        incognito: false,
        width: 480,
        height: 760,
      });
  } catch {
    await browser.tabs.create({ url });
  }
}
