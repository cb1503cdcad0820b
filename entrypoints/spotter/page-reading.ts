import type { Scan } from '../../core/spotting/index.ts';
import type { FramePacks } from './frame-packs.ts';
import type { Marking, MarkingRun } from './marking.ts';
import { type PageChanges, PageText } from './page-text.ts';
import { ofDocument } from './safe-dom.ts';
import type { TimeSlices } from './time-slices.ts';
import { watchPage } from './watch-page.ts';

/** What a reading needs of the second half. */
export interface PageMarker {
  scan(text: string): Scan | undefined;
  /** Gets what texts of stored packs need. True when all must be read again. */
  catchUp(): Promise<boolean>;
  startMarking(run: MarkingRun): Marking;
}

export interface PageReadingOptions {
  /** Whether a text may hold a topic. */
  readonly mayHold: (text: string) => boolean;
  /** Stored packs, where the reader has any. */
  readonly packs: () => Pick<FramePacks, 'ready' | 'mayHold'> | undefined;
  /** The second half, once it is there. */
  readonly marker: () => PageMarker | undefined;
  /** Has it put into this frame. */
  readonly loadMarker: () => Promise<unknown>;
  readonly isOurs: (element: Element) => boolean;
  /** The browser has cut us off from our extension. */
  readonly isOrphan: () => boolean;
  /** Everything must go: cut off, or `document.open()` took the page away. */
  readonly onOver: (why: 'orphan' | 'replaced') => void;
  readonly onFault: (error: unknown, where: string) => void;
  readonly signal: AbortSignal;
}

/** Custom elements get their shadow without a word; one look after the page's scripts have run. */
const lateLook = 2000;
/** A text that may hold a topic, until the spotter itself looks at it. */
const unread: Scan = { candidates: [], otherExpansions: [] };

/**
 * Reads the page and keeps up with it. Few pages have a text that passes the prefilter; only there the
 * second half comes, with the index and all that decides, paints and follows the pointer.
 *
 * @returns how to have it read from the beginning, with the marks left where they are meanwhile.
 */
export function startReading(options: PageReadingOptions): () => void {
  const { mayHold, packs, marker, loadMarker, isOurs, isOrphan, onOver, onFault, signal } = options;
  let marking: Marking | undefined;
  let body: Element | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;

  const text = new PageText({
    scan(block) {
      const there = marker();
      if (there) return there.scan(block);
      // Both: what only packs know is asked about in one go.
      const isKnown = packs()?.mayHold(block);
      return mayHold(block) || isKnown ? unread : undefined;
    },
    isOurs,
    onShadowRoot: (root) => watch.watch(root),
  });
  const readText = async (changes: PageChanges | 'all', slices: TimeSlices): Promise<void> => {
    const now = ofDocument('body');
    if (!(now instanceof HTMLBodyElement)) {
      text.forget();
      body = undefined;
      return;
    }
    if (changes === 'all' || now !== body) text.begin(now);
    else text.change(changes);
    body = now;
    await readOn(slices);
  };
  const readOn = async (slices: TimeSlices): Promise<void> => {
    while (text.readNext()) if (slices.isOver) await slices.pause();
  };
  const isIdle = (): boolean =>
    signal.aborted ||
    (!marking?.isMarking && !text.blocks().some(({ scan }) => scan) && !isNamed());
  /** A name in the tab's title may be all that supports a short form in the text. */
  const isNamed = (): boolean => packs()?.mayHold(ofDocument('title')) ?? false;

  const watch = watchPage({
    signal,
    onTextChanged: (node) => marking?.textChanged(node),
    onReplaced: () => onOver('replaced'),
    async read(changes, slices) {
      try {
        if (isOrphan()) return onOver('orphan');
        await slices.wait(packs()?.ready);
        await readText(changes, slices);
        if (text.awaitsElements) look ??= setTimeout(() => watch.poke(), lateLook);
        if (isIdle()) return;
        if (!marker()) {
          await slices.wait(loadMarker());
          if (!marker()) return;
          text.scanAgain(unread);
          await readOn(slices);
          if (isIdle()) return;
        }
        if (await slices.wait(marker()?.catchUp())) {
          await readText('all', slices);
          if (isIdle()) return;
        }
        marking ??= marker()?.startMarking({ text, poke: () => watch.poke(), signal });
        await marking?.update(slices);
      } catch (error) {
        onFault(error, 'marking the page');
      }
    },
  });
  signal.addEventListener('abort', () => clearTimeout(look));
  return () => watch.reread();
}
