import type { Session, Tab } from './driver.ts';

/** Runs code in one page of the extension, opened at the first call and when it has gone. */
export function extensionRunner(open: (path: string) => Promise<Tab>): Session['inExtension'] {
  let page: Promise<Tab> | undefined;
  // The popup of a tab that is not there: it shows a notice and asks nothing again.
  return (async (fn: (arg: unknown) => unknown, arg?: unknown) => {
    if (await page?.then((tab) => tab.isClosed())) page = undefined;
    page ??= open('popup.html?tabId=-1');
    return (await page).evaluate(fn, arg);
  }) as Session['inExtension'];
}
