import { browser } from '../../core/browser.ts';
import { announcePacks, watchPacks } from '../../core/packs/pack-changes.ts';
import { packStateKey, parsePackState } from '../../core/packs/pack-state.ts';
import { listPacks } from '../../core/packs/pack-store.ts';
import { repairVocabularies } from '../../core/packs/repair.ts';
import { reportError } from '../../core/report-error.ts';

const id = 'stored-packs';
const file = '/stored-packs.js';

/**
 * Puts the script that looks for stored topics into frames while there are any, and only then: readers
 * without packs of their own pay nothing for the possibility.
 */
export function keepPackScripts(): void {
  const follow = (): void => void inTurn(syncScripts);
  watchPacks(follow);
  // Registrations do not outlive an update of the extension.
  browser.runtime.onInstalled.addListener(() => void inTurn(check));
  browser.runtime.onStartup.addListener(() => void inTurn(check));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && 'disabledPacks' in changes) void inTurn(announceIfAny);
  });
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would register twice. */
function inTurn(run: () => Promise<void>): Promise<void> {
  last = last.then(run).catch((error) => reportError(error, 'keeping packs in step'));
  return last;
}

/** After a start: an update may read aliases otherwise, and a write may have ended before it was told. */
async function check(): Promise<void> {
  const [packs, { filter }] = await Promise.all([listPacks(), readState()]);
  const wasRepaired = await repairVocabularies();
  if (wasRepaired || packs.length > 0 !== (filter !== '')) await announcePacks();
  await syncScripts();
}

async function announceIfAny(): Promise<void> {
  if ((await listPacks()).length > 0) await announcePacks();
}

async function syncScripts(): Promise<void> {
  const isWanted = (await readState()).filter !== '';
  const isThere = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (isWanted === isThere) return;
  if (!isWanted) return browser.scripting.unregisterContentScripts({ ids: [id] });
  const script = {
    id,
    js: [file],
    matches: ['http://*/*', 'https://*/*', 'file:///*'],
    allFrames: true,
    matchOriginAsFallback: true,
    // Ahead of the spotter, whose first reading then waits for the filter.
    runAt: 'document_end' as const,
  };
  await browser.scripting.registerContentScripts([script]);
  await injectIntoOpenTabs();
}

async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      // Pages of the browser itself and of other extensions refuse.
      await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: [file] })
        .catch(() => {});
    }),
  );
}

async function readState() {
  return parsePackState((await browser.storage.local.get(packStateKey))[packStateKey]);
}
