import { topicSpecs } from '../../../core/knowledge/compile.ts';
import type { Pack } from '../../../core/knowledge/types.ts';
import { packSpotter, spotWithPacks } from '../../../core/pack-spotter.ts';
import { watchPacks } from '../../../core/packs/pack-changes.ts';
import { StoredSearch } from '../../../core/packs/stored-search.ts';
import type { PageChoice } from '../../../core/page-choice.ts';
import { buildIndex } from '../../../core/spotting/build-index.ts';
import { blocksOf, excerptOf } from '../../../core/spotting/excerpt.ts';
import type { PageBlock } from '../../../core/spotting/page-context.ts';
import { createSpotter } from '../../../core/spotting/spotter.ts';
import type { Block, Mention } from '../../../core/spotting/types.ts';

// Both minimum browsers have it; Node has not yet.
(Uint8Array as { fromBase64?: unknown }).fromBase64 ??= (text: string) =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A spotter that knows nothing, in place of the bundled pack's. */
const knowsNothing = packSpotter(buildIndex([]), () => false);
const settings = { packOrder: [], disabledPacks: [] };

/** A frame and the background together, as they are with stored packs. */
export function openPages() {
  const stored = new StoredSearch();
  watchPacks(() => stored.forget());
  return {
    stored,
    /** Reads a page as they do: which texts hold anything, then what the page says in these and beside them. */
    async read(page: readonly Block[], choice: PageChoice = {}): Promise<Mention[][]> {
      const texts = page.map(({ text }) => text);
      const found = new Set(await stored.textsWithKeys(texts));
      const { excerpt, places } = excerptOf(
        '',
        texts.map((text, n) => ({ text, holds: found.has(n) })),
      );
      const blocks = blocksOf(excerpt);
      const spotters = await stored.spottersFor(
        blocks.map(({ text }) => text),
        settings,
      );
      const [, ...mentions] = await spotWithPacks([knowsNothing, ...spotters], blocks, choice);
      const told = mentions.filter((_, n) => typeof excerpt.texts[n] === 'string');
      return texts.map((_, n) => told[places.indexOf(n)] ?? []);
    },
  };
}

/** Mentions as the whole index of a pack finds them. */
export function spotWithAll(pack: Pack, page: readonly PageBlock[]): Mention[][] {
  const spotter = createSpotter(buildIndex(topicSpecs(pack)), () => true);
  return spotter.decide(page.map((block) => ({ ...block, scan: spotter.scan(block.text) })));
}

export function textBlocks(...texts: readonly string[]): PageBlock[] {
  return texts.map((text) => ({ text, kind: 'text', scan: undefined }));
}
