import { browser } from '../../core/browser.ts';
import type { PageCommand } from '../../core/messages.ts';
import { sendToTab } from '../../core/messaging.ts';

/**
 * Hands a key of the reader to the top frame of the tab in front. Where nothing of ours can run, the
 * popup opens: it says why.
 */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command) => void carryOut(command as PageCommand));
}

async function carryOut(command: PageCommand): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const done = await sendToTab(tab.id, 'pageCommand', { command }, 0).catch(() => false);
  // A browser that shows no popup unasked says so; there is nobody to tell.
  if (!done) await browser.action.openPopup().catch(() => {});
}
