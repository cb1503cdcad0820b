import { type Handlers, sendToTab } from '../../core/messaging.ts';

/**
 * Passes on what the frames of a tab have to say to each other: frames cannot speak among themselves.
 * The top frame keeps the tab's tally, so that it dies with the page and needs no storage.
 */
export const tabRelay = {
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
  async showMention({ topic, index, open, frameId: child }, { tab, frameId }) {
    if (tab?.id === undefined || frameId !== 0 || !child) return undefined;
    return sendToTab(tab.id, 'showMention', { topic, index, open }, child);
  },
} satisfies Handlers;
