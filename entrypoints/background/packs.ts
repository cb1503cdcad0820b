import { browser } from '../../core/browser.ts';
import { tellFrames } from '../../core/messaging.ts';
import { announcePacks, areAnnounced, watchPacks } from '../../core/packs/pack-changes.ts';
import { listPacks } from '../../core/packs/pack-store.ts';
import { repairVocabularies } from '../../core/packs/repair.ts';
import { reportError } from '../../core/report-error.ts';
import { forgetPacks } from './page-spotting.ts';

/** Keeps what is spotted, and every open page, in step with the stored packs. */
export function followPacks(): void {
  watchPacks(() => {
    forgetPacks();
    void inTurn(() => tellFrames('packsChanged', {}));
  });
  browser.runtime.onInstalled.addListener(() => void inTurn(check));
  browser.runtime.onStartup.addListener(() => void inTurn(check));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && 'disabledPacks' in changes) void inTurn(announceIfAny);
  });
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would announce what one of them has not seen. */
function inTurn(run: () => Promise<void>): Promise<void> {
  last = last.then(run).catch((error) => reportError(error, 'keeping packs in step'));
  return last;
}

/** After a start: an update may read aliases otherwise, and a write may have ended before it was told. */
async function check(): Promise<void> {
  const wasRepaired = await repairVocabularies();
  if (wasRepaired || !(await areAnnounced())) await announcePacks();
}

async function announceIfAny(): Promise<void> {
  if ((await listPacks()).length > 0) await announcePacks();
}
