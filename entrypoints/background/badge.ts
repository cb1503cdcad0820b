import { browser } from '../../core/browser.ts';
import type { Handlers } from '../../core/messaging.ts';
import { reportError } from '../../core/report-error.ts';

/** Shows on the toolbar button how many topics a tab speaks of. */
export const tabTopics: NonNullable<Handlers['tabTopics']> = async ({ topics }, { tab }) => {
  if (tab?.id === undefined) return false;
  await browser.action.setBadgeText({ tabId: tab.id, text: topics > 0 ? String(topics) : '' });
  return true;
};

export function colourBadge(): void {
  void Promise.resolve(browser.action.setBadgeBackgroundColor({ color: '#0d5c5b' })).catch(
    (error) => reportError(error, 'colouring the badge'),
  );
}
