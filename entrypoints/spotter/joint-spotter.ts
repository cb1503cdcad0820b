import { type PackSpotter, packSpotter, rankOf } from '../../core/pack-spotter.ts';
import type { PageChoice } from '../../core/page-choice.ts';
import { mergeMentions } from '../../core/spotting/merge-mentions.ts';
import type { PageBlock } from '../../core/spotting/page-context.ts';
import type { Scan } from '../../core/spotting/scan.ts';
import type { Spotter } from '../../core/spotting/spotter.ts';
import type { Mention } from '../../core/spotting/types.ts';
import type { FramePacks } from './frame-packs.ts';

/** What the page's text is judged with. */
export interface TextSpotter {
  scan(text: string): Scan | undefined;
  decide(page: readonly PageBlock[], choice: PageChoice): Mention[][];
}

/** What every pack found in a text. */
interface JointScan extends Scan {
  readonly parts: ReadonlyMap<Spotter, Scan>;
}

const nothing: Scan = { candidates: [], otherExpansions: [] };

/** Spots with the bundled pack and with the stored ones, each by itself, and makes one of what they find. */
export class JointSpotter implements TextSpotter {
  readonly #bundled: PackSpotter;
  readonly #packs: () => FramePacks | undefined;
  #stored: readonly PackSpotter[] = [];
  #made: FramePacks['indexes'] = [];

  constructor(bundled: PackSpotter, packs: () => FramePacks | undefined) {
    this.#bundled = bundled;
    this.#packs = packs;
  }

  scan(text: string): JointScan | undefined {
    const packs = this.#packs();
    const isWanted = packs?.mayHold(text) ?? false;
    const parts = new Map<Spotter, Scan>();
    for (const { spotter } of isWanted ? this.#spotters() : [this.#bundled]) {
      const found = spotter.scan(text);
      if (found) parts.set(spotter, found);
    }
    return parts.size > 0 || (isWanted && packs?.isBehind) ? { ...nothing, parts } : undefined;
  }

  /** Gets the indexes that texts asked for. True when everything must be scanned again. */
  async catchUp(): Promise<boolean> {
    return (await this.#packs()?.catchUp()) ?? false;
  }

  decide(page: readonly PageBlock[], choice: PageChoice): Mention[][] {
    const spotters = this.#spotters();
    const lists = spotters.map(({ spotter }) =>
      spotter.decide(
        page.map(({ text, kind, scan }) => ({
          text,
          kind,
          scan: (scan as JointScan | undefined)?.parts.get(spotter),
        })),
        choice,
      ),
    );
    if (lists.length === 1) return lists[0] as Mention[][];
    const rank = rankOf(spotters, choice.packOrder);
    return page.map((_, n) =>
      mergeMentions(
        lists.map((list) => list[n] ?? []),
        rank,
      ),
    );
  }

  #spotters(): readonly PackSpotter[] {
    const packs = this.#packs();
    const indexes = packs?.indexes ?? [];
    if (packs && indexes !== this.#made) {
      this.#made = indexes;
      this.#stored = indexes.map((index) => packSpotter(index, packs.mayHoldOwn));
    }
    return [this.#bundled, ...this.#stored];
  }
}
