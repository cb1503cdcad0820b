import type { browser } from 'wxt/browser';

declare global {
  /** The extension API inside extension pages, where specs run code; both browsers have it under this name. */
  const chrome: typeof browser;
}
