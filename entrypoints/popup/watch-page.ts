import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../core/browser.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { createListeners } from '../../core/listeners.ts';
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
export interface PageWatch {
  /** Undefined until the tab was looked at once. */
  readonly state: TabFacts | undefined;
  subscribe(listener: () => void): () => void;
  /** Looks again. */
  look(): Promise<void>;
}

/** Watches a tab: looks now, when it has loaded, when its topics changed and when the popup is back in front. */
export function watchPage(tabId: number): PageWatch {
  const { subscribe, tell } = createListeners();
  let state: TabFacts | undefined;
  let looks = 0;

  const look = async (): Promise<void> => {
    looks += 1;
    const mine = looks;
    const facts = await factsOf(tabId);
    if (mine !== looks) return;
    state = facts;
    tell();
  };

  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && (change.status === 'complete' || change.url)) void look();
  });
  // Meant for the background, which answers it; here it only says that the page has news.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): undefined => {
      if (sender.tab?.id === tabId && isTopicNews(message)) void look();
    },
  );
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  window.addEventListener('focus', () => void look());
  void look();

  return {
    get state() {
      return state;
    },
    subscribe,
    look,
  };
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
