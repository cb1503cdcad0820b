import index from 'virtual:knowledge/index';
import type { Handlers } from '../../core/messaging.ts';
import { type PackSpotter, packSpotter, spotWithPacks } from '../../core/pack-spotter.ts';
import { StoredSearch } from '../../core/packs/stored-search.ts';
import { choiceOf } from '../../core/page-choice.ts';
import { reportError } from '../../core/report-error.ts';
import { parseSettings } from '../../core/settings.ts';
import { blocksOf, parseExcerpt } from '../../core/spotting/excerpt.ts';
import { injectScript } from './frame-scripts.ts';
import { turns } from './turns.ts';

const bundled = packSpotter(index);
const stored = new StoredSearch();

/** The stored packs are others than before. */
export function forgetPacks(): void {
  stored.forget();
}

/**
 * Spots what frames send. Here and not in the page: the code is warm, the index is unfolded once for all
 * pages, and no page pays for it.
 */
export const pageSpotting = {
  async scanTexts({ texts: sent, bring }, sender) {
    const texts = textsIn(sent);
    const breathe = turns();
    const found = new Set<number>();
    for (const [n, text] of texts.entries()) {
      if (holdsBundled(text)) found.add(n);
      await breathe();
    }
    for (const n of await orNone(stored.textsWithKeys(texts))) found.add(n);
    // A frame that did not get it asks for it, and hears why not.
    if (bring && found.size > 0) await injectScript({ script: bring }, sender).catch(() => {});
    return [...found];
  },

  async spotPage({ page: sent, settings: chosen }) {
    const excerpt = parseExcerpt(sent);
    const settings = parseSettings({ ...chosen });
    const page = blocksOf(excerpt);
    const texts = page.map(({ text }) => text);
    const spotters = [bundled, ...(await orNone(stored.spottersFor(texts, settings)))];
    const [, ...mentions] = await spotWithPacks(spotters, page, choiceOf(settings), turns());
    return mentions.filter((_, n) => typeof excerpt.texts[n] === 'string');
  },
} satisfies Handlers;

function holdsBundled(text: string): boolean {
  const scan = bundled.spotter.scan(text);
  return scan !== undefined && scan.candidates.length + scan.otherExpansions.length > 0;
}

/** The bundled pack's mentions never wait for the store to be mended. */
async function orNone<T extends number | PackSpotter>(
  wanted: Promise<readonly T[]>,
): Promise<readonly T[]> {
  try {
    return await wanted;
  } catch (error) {
    reportError(error, 'looking for stored topics');
    return [];
  }
}

function textsIn(sent: unknown): readonly string[] {
  return (Array.isArray(sent) ? sent : []).map((text) => (typeof text === 'string' ? text : ''));
}
