import { browser } from '../../core/browser.ts';
import type { TopicRef } from '../../core/knowledge/types.ts';
import { libraryPath } from '../../core/library-route.ts';
import type { Handlers } from '../../core/messaging.ts';
import { updateSettings } from '../../core/settings-store.ts';
import { readTopicCards } from '../../core/topics.ts';

/** What one mention can mean is far less; the answer to a list without end would not fit into memory. */
const mostTopics = 100;

/**
 * What the reader asks for in a card. It comes out of a page's process, so no more than one topic that we
 * know can be hidden or shown by it, and no address can be opened but the library's.
 */
export const cardRequests = {
  topicCards: ({ topics }) => readTopicCards(topics.slice(0, mostTopics)),

  async hideTopic({ topic, isHidden }) {
    if (!(await isKnown(topic))) return false;
    await updateSettings((now) => {
      const others = now.disabledTopics.filter((one) => one !== topic);
      return { ...now, disabledTopics: isHidden === true ? [...others, topic] : others };
    });
    return true;
  },

  async openLibrary({ topic }, { tab }) {
    if (!(await isKnown(topic))) return false;
    const url = browser.runtime.getURL(libraryPath({ view: 'topic', topic }));
    await browser.tabs.create({ url, ...(tab?.id !== undefined && { openerTabId: tab.id }) });
    return true;
  },
} satisfies Handlers;

async function isKnown(topic: TopicRef): Promise<boolean> {
  return typeof topic === 'string' && (await readTopicCards([topic])).length === 1;
}
