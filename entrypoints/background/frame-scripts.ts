import { browser } from '../../core/browser.ts';
import type { Handlers } from '../../core/messaging.ts';

const frameScripts: Readonly<Partial<Record<string, string>>> = {
  marking: '/marking.js',
  card: '/card.js',
};

/** Puts into a frame what it asks for: most frames never need more than the spotter's first half. */
export const injectScript = (async ({ script }, { tab, frameId }) => {
  const file = frameScripts[script];
  if (tab?.id === undefined || file === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [file],
  });
  return true;
}) satisfies Handlers['injectScript'];
