import cards from 'virtual:knowledge/cards';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../core/browser.ts';
import type { TopicCard } from '../core/knowledge/types.ts';
import { answer, sendToTab } from '../core/messaging.ts';
import { reportError } from '../core/report-error.ts';

const frameScripts: Readonly<Partial<Record<string, string>>> = {
  spotting: '/spotting.js',
  card: '/card.js',
};

/**
 * Wiring only, and no state: the browser may end the background at any moment. What a tab holds is
 * known by the spotter in its top frame, what the reader chose by storage.
 */
export default defineBackground(() => {
  const byRef: ReadonlyMap<string, TopicCard> = new Map(cards.map((card) => [card.ref, card]));

  answer({
    async injectScript({ script }, { tab, frameId }) {
      const file = frameScripts[script];
      if (tab?.id === undefined || file === undefined) return false;
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId ?? 0] },
        files: [file],
      });
      return true;
    },

    topicCards: ({ topics }) => topics.flatMap((ref) => byRef.get(ref) ?? []),

    // The top frame keeps the tab's tally, so that it dies with the page and needs no storage.
    async childTally({ tally }, { tab, frameId }) {
      if (tab?.id === undefined || !frameId) return { paused: true, heard: true };
      try {
        return await sendToTab(tab.id, 'childTally', { tally, frameId }, 0);
      } catch {
        // Not loaded yet, or none that we can read, a PDF viewer say: that one pauses nothing.
        return { paused: false, heard: false };
      }
    },

    // Only for its own tab, and only for the top frame, which leads the reader through all frames.
    async showMention({ topic, index, frameId: child }, { tab, frameId }) {
      if (tab?.id === undefined || frameId !== 0 || !child) return false;
      return sendToTab(tab.id, 'showMention', { topic, index }, child);
    },

    async tabTopics({ topics }, { tab }) {
      if (tab?.id === undefined) return false;
      await browser.action.setBadgeText({ tabId: tab.id, text: topics > 0 ? String(topics) : '' });
      return true;
    },
  });

  void Promise.resolve(browser.action.setBadgeBackgroundColor({ color: '#0d5c5b' })).catch(
    (error) => reportError(error, 'colouring the badge'),
  );
});
