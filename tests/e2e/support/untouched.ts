import { expect } from '@playwright/test';
import type { Frame } from './driver.ts';

/**
 * Holds when the document reads as its server sent it: nothing added, moved or changed. For pages
 * without scripts that change them.
 *
 * @param options.besides selects the one element that may have been added
 */
export async function expectUntouched(
  frame: Frame,
  { besides = '' }: { besides?: string } = {},
): Promise<void> {
  const { now, sent } = await frame.evaluate(async (besides) => {
    const serialised = (page: Document): string =>
      // Not `documentElement`: a page can name an element so.
      page.querySelector('html')?.getHTML({ serializableShadowRoots: false }) ?? '';
    const source = await (await fetch(location.href)).text();
    // Like the page's own parser, this one makes shadow trees, which do not serialise.
    const parsed = Document.parseHTMLUnsafe(source);
    const added = besides === '' ? '' : (document.querySelector(besides)?.outerHTML ?? '?');
    return { now: serialised(document).replace(added, ''), sent: serialised(parsed) };
  }, besides);
  expect(now, 'the serialised document').toBe(sent);
}
