import { topicSpecs } from '../../../core/knowledge/compile.ts';
import type { Pack } from '../../../core/knowledge/types.ts';
import { packSpotter } from '../../../core/pack-spotter.ts';
import type { PageChoice } from '../../../core/page-choice.ts';
import { buildIndex } from '../../../core/spotting/build-index.ts';
import type { PageBlock } from '../../../core/spotting/page-context.ts';
import { createSpotter } from '../../../core/spotting/spotter.ts';
import type { Mention } from '../../../core/spotting/types.ts';
import { FramePacks } from '../../../entrypoints/spotter/frame-packs.ts';
import { JointSpotter } from '../../../entrypoints/spotter/joint-spotter.ts';

// Both minimum browsers have it; Node has not yet.
(Uint8Array as { fromBase64?: unknown }).fromBase64 ??= (text: string) =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A spotter that knows nothing, in place of the bundled pack's. */
const knowsNothing = packSpotter(buildIndex([]), () => false);

/** A frame as it is with stored packs. */
export async function openFrame(bundled = knowsNothing) {
  const faults: unknown[] = [];
  const packs = new FramePacks({ onChange: () => {}, onFault: (error) => faults.push(error) });
  await packs.ready;
  const spotter = new JointSpotter(bundled, () => packs);
  return {
    packs,
    faults,
    spotter,
    /** Reads a page as the page layer does: scan, catch up, scan again where that brought something. */
    async read(page: readonly PageBlock[], choice: PageChoice = {}): Promise<Mention[][]> {
      const scanned = (): PageBlock[] =>
        page.map((block) => ({ ...block, scan: spotter.scan(block.text) }));
      const before = scanned();
      return spotter.decide((await spotter.catchUp()) ? scanned() : before, choice);
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
