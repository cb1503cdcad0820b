import type { BrowserContext } from '@playwright/test';
import type { Pack } from '../../core/knowledge/types.ts';
import { extensionOrigin } from '../../scripts/setup/launch-chromium.ts';
import { ownCode } from '../e2e/support/own-code.ts';
import type {} from '../e2e/support/pack-page.ts';

/** Stores a pack in the extension of a browser, as an import does. Returns the milliseconds that it took. */
export async function storePack(context: BrowserContext, pack: Pack): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}options.html`);
  await page.evaluate(await ownCode('pack-page-store.ts', 'packStore'));
  const taken = await page.evaluate(async (pack) => {
    const start = performance.now();
    await packStore.putPack(pack, 'imported');
    return performance.now() - start;
  }, pack);
  await page.close();
  return taken;
}
