import { expect } from '@playwright/test';
import type { Session, Tab } from './driver.ts';

/** Opens the popup in a tab of its own, for the page in `tab`. */
export async function openPopup(session: Session, tab: Tab): Promise<Tab> {
  return session.openExtensionPage(`popup.html?tabId=${await tabId(session, tab)}`);
}

/** The browser's number for a tab. Addresses tell tabs apart, so tests use different ones. */
export function tabId(session: Session, tab: Tab): Promise<number> {
  return session.inExtension(async (url) => {
    const found = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    if (found?.id === undefined) throw new Error(`No tab shows ${url}.`);
    return found.id;
  }, tab.url());
}

/** What the toolbar button shows for a tab. */
export async function badge(session: Session, tab: Tab): Promise<string> {
  const id = await tabId(session, tab);
  return session.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), id);
}

/** The text that a page of the extension shows, its white space collapsed. */
export function visibleText(page: Tab): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Waits until a page of the extension shows this text, its white space collapsed. */
export async function expectText(page: Tab, text: string | RegExp): Promise<void> {
  await expect.poll(() => visibleText(page), { message: 'the text of the page' }).toMatch(text);
}
