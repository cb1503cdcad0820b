import { browser } from 'wxt/browser';
import type { MessageName } from './messages.ts';

/** The part of the browser's sender that we rely on. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type SenderClass = 'frame' | 'extension';

/**
 * Who may send what. A frame is a content script, so as trustworthy as the page's process; the
 * extension's pages and background are ours. What changes anything is theirs alone, but for `hideTopic`:
 * one known topic off or on, which the reader sees and can undo (docs/privacy.md).
 */
const senders: Readonly<Record<MessageName, SenderClass>> = {
  injectScript: 'frame',
  topicCards: 'frame',
  hideTopic: 'frame',
  openLibrary: 'frame',
  scanTexts: 'frame',
  spotPage: 'frame',
  childTally: 'frame',
  tabTopics: 'frame',
  packsChanged: 'extension',
  pageSummary: 'extension',
  moveMention: 'extension',
  pageCommand: 'extension',
  showMention: 'frame',
};

/** Whether this sender may send this message; false for other extensions and unknown names. */
export function maySend(message: string, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || !Object.hasOwn(senders, message)) return false;
  const needed = senders[message as MessageName];
  // What the background relays (childTally, showMention) reaches a frame from the extension itself.
  return needed === classOf(sender) || (needed === 'frame' && classOf(sender) === 'extension');
}

function classOf(sender: Sender): SenderClass {
  const own = browser.runtime.getURL('/');
  const from = sender.origin ?? sender.url;
  // No address and no tab: the background itself.
  if (from === undefined) return sender.tab ? 'frame' : 'extension';
  return from.startsWith(own.slice(0, -1)) ? 'extension' : 'frame';
}
