import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../core/browser.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { createLookedUp, type LookedUp } from '../../core/looked-up.ts';
import { sendToTab } from '../../core/messaging.ts';
import { readTopicCards } from '../../core/topics.ts';
import type { PageFacts } from './page-state.ts';

/** What a reader must allow for Backgrounder to work on every site. */
export const webOrigins = ['http://*/*', 'https://*/*'];

/** What the popup could learn of the tab, with what is known of its topics. */
export interface TabFacts extends PageFacts {
  readonly cards: readonly TopicCard[];
}

/** What is known of one tab, kept up to date while the popup is open. */
export type PageWatch = LookedUp<TabFacts>;

/** Watches a tab: looks now, when it has loaded, when its topics changed and when the popup is back in front. */
export function watchPage(tabId: number): PageWatch {
  const page = createLookedUp(() => factsOf(tabId));
  const look = (): void => void page.look();

  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && (change.status === 'complete' || change.url)) look();
  });
  // Meant for the background, which answers it; here it only says that the page has news.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): undefined => {
      if (sender.tab?.id === tabId && isTopicNews(message)) look();
    },
  );
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  window.addEventListener('focus', look);
  look();
  return page;
}

/** The tab that the popup speaks of: the one in `?tabId=`, else the one in front. */
export async function popupTab(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tabId');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function factsOf(tabId: number): Promise<TabFacts> {
  const [tab, summary] = await Promise.all([
    tabOf(tabId),
    // No answer is an answer: nothing of ours runs there.
    sendToTab(tabId, 'pageSummary', {}, 0).catch(() => undefined),
  ]);
  const [hostAccess, cards] = await Promise.all([
    mayRead(tab?.url),
    // Of these topics alone: packs may hold thousands more.
    readTopicCards(summary?.tally.map(({ topic }) => topic) ?? []),
  ]);
  return { url: tab?.url, summary, hostAccess, cards };
}

async function tabOf(tabId: number): Promise<Tabs.Tab | undefined> {
  try {
    // Firefox refuses impossible ids at once, Chromium in its answer.
    return await browser.tabs.get(tabId);
  } catch {
    return undefined;
  }
}

async function mayRead(url: string | undefined): Promise<boolean> {
  const parsed = url === undefined ? null : URL.parse(url);
  const origins =
    parsed && /^https?:$/.test(parsed.protocol)
      ? [`${parsed.protocol}//${parsed.hostname}/*`]
      : webOrigins;
  return browser.permissions.contains({ origins }).catch(() => true);
}

function isTopicNews(message: unknown): boolean {
  return (message as { message?: unknown } | null)?.message === 'tabTopics';
}
