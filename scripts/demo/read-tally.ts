import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PageSummary, TopicTally } from '../../core/messages.ts';
import { waitFor } from '../setup/wait-for.ts';

/** The extension API inside the extension's pages, where this runs code. */
declare const chrome: typeof browser;

export interface TabTally {
  readonly tabId: number;
  readonly tally: readonly TopicTally[];
}

/** Asks the page in the tab at `url` what was spotted on it, as the popup does, until it stays the same. */
export async function readTally(
  context: BrowserContext,
  origin: string,
  url: string,
): Promise<TabTally> {
  const page = await context.newPage();
  await page.goto(`${origin}popup.html?tabId=-1`);
  let before = '';
  const answer = await waitFor(async () => {
    const now = await page.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
      if (tab?.id === undefined) return undefined;
      const question = { message: 'pageSummary', params: {} };
      const reply = await chrome.tabs
        .sendMessage(tab.id, question, { frameId: 0 })
        .catch(() => undefined);
      return { tabId: tab.id, summary: reply?.ok as PageSummary | undefined };
    }, url);
    // Pages go on loading; two equal answers in a row will do.
    const settled = now?.summary !== undefined && JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return settled ? now : undefined;
  }, 'the extension to read the page');
  await page.close();
  return { tabId: answer.tabId, tally: answer.summary?.tally ?? [] };
}
