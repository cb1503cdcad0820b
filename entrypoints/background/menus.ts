import type { Menus, Tabs } from 'webextension-polyfill';
import { i18n } from '#i18n';
import { browser } from '../../core/browser.ts';
import type { Selected } from '../../core/notes/note.ts';
import { reportError } from '../../core/report-error.ts';
import { addTopic } from './add-topic.ts';
import { explainSelection } from './explain-selection.ts';

/** What can be done with selected words, in every document whose words can be selected. */
const items = {
  explain: { title: () => i18n.t('menu.explain'), run: explainSelection },
  'add-topic': { title: () => i18n.t('menu.addTopic'), run: addTopic },
} as const;

/** Puts our items into the menu of a selection, and does what they say. */
export function offerMenus(): void {
  // The browser keeps menus while the background sleeps; its language may be another after a start.
  browser.runtime.onInstalled.addListener(() => void make());
  browser.runtime.onStartup.addListener(() => void make());
  browser.contextMenus.onClicked.addListener((chosen, tab) => {
    const item = items[chosen.menuItemId as keyof typeof items];
    item?.run(selectedIn(chosen, tab)).catch((error: unknown) => reportError(error, 'the menu'));
  });
}

async function make(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(items)) {
    browser.contextMenus.create({ id, title: title(), contexts: ['selection'] });
  }
}

function selectedIn(
  { selectionText = '', pageUrl = '' }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Selected {
  return {
    text: selectionText,
    page: { title: tab?.title ?? '', url: tab?.url ?? pageUrl },
    isPrivate: tab?.incognito ?? false,
  };
}
