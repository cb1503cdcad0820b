import type { ChromiumSession } from './chromium-session.ts';
import type { Tab } from './driver.ts';
import { tabId } from './popup.ts';

/**
 * Chooses an item of the extension's menu for selected words. Drivers cannot open a browser's own menus:
 * the browser is made to tell the background what it tells it after a click.
 */
export async function chooseInMenu(
  session: ChromiumSession,
  tab: Tab,
  menuItemId: string,
  selectionText: string,
  changes: { readonly incognito?: boolean } = {},
): Promise<void> {
  const id = await tabId(session, tab);
  const [worker] = session.context.serviceWorkers();
  const background = worker ?? (await session.context.waitForEvent('serviceworker'));
  await background.evaluate(
    async ({ id, menuItemId, selectionText, changes }) => {
      const tab = await chrome.tabs.get(id);
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object): void };
      };
      onClicked.dispatch(
        { menuItemId, selectionText, pageUrl: tab.url, editable: false },
        { ...tab, ...changes },
      );
    },
    { id, menuItemId, selectionText, changes },
  );
}
