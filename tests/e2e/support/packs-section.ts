import { expect } from '@playwright/test';
import type { Session, Tab } from './driver.ts';
import { expectText } from './popup.ts';

/** The section of the settings with the packs, ready to be used. */
export async function openPacks(session: Session): Promise<Tab> {
  const options = await session.openExtensionPage('options.html#packs');
  await expectText(options, 'Comes with Backgrounder');
  // The stored ones come a moment after the bundled one.
  const listed = () => options.evaluate(() => document.querySelectorAll('[data-pack]').length);
  const { length } = await storedPacks(session);
  await expect.poll(listed).toBe(length + 1);
  return options;
}

/** The names of all buttons. */
export function buttons(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.innerText),
  );
}

/** Removes every stored pack by its button. */
export async function removePacks(session: Session): Promise<void> {
  const options = await openPacks(session);
  while ((await buttons(options)).some((name) => name.startsWith('Remove '))) {
    const [name = ''] = (await buttons(options)).filter((name) => name.startsWith('Remove '));
    await options.click('button', name);
    await expect.poll(() => buttons(options)).not.toContain(name);
  }
  await options.close();
}

/** What the store says of each pack. */
export function storedPacks(session: Session): Promise<{ id: string; version: string }[]> {
  return session.inExtension(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('packs');
        // Before the extension has made it there is nothing, and nothing must be made here.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () =>
          opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('packs').objectStore('packs').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}
