import { isDesignMode, localName, ofDocument } from '../../core/safe-dom.ts';
import type { PageChanges } from './change-log.ts';
import type { Marking, MarkingRun } from './marking.ts';
import type { Pace } from './pace.ts';
import { PageText } from './page-text.ts';
import type { TextInquiry } from './text-inquiry.ts';
import type { TimeSlices } from './time-slices.ts';
import { watchPage } from './watch-page.ts';

/** What a reading needs of the second half. */
export interface PageMarker {
  startMarking(run: MarkingRun): Marking;
}

export interface PageReadingOptions {
  /** Tells which texts may hold a topic. */
  readonly inquiry: Pick<TextInquiry, 'begin' | 'holds' | 'finish' | 'forget'>;
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
  readonly pace: Pace;
  readonly signal: AbortSignal;
}

/** Custom elements get their shadow without a word; one look after the page's scripts have run. */
const lateLook = 2000;

/** After so many failures in a row the page is read again only when something has changed. */
const mostFailures = 3;

/**
 * Reads the page and keeps up with it. Few pages have a text that may hold a topic; only there the second
 * half comes, with all that decides, paints and follows the pointer.
 *
 * @returns how to have it read from the beginning, with the marks left where they are meanwhile.
 */
export function startReading(options: PageReadingOptions): () => void {
  const { inquiry, marker, loadMarker, isOurs, isOrphan, onOver, onFault, pace, signal } = options;
  let marking: Marking | undefined;
  let body: Element | undefined;
  let failures = 0;
  let look: ReturnType<typeof setTimeout> | undefined;

  const text = new PageText({
    holds: (block) => inquiry.holds(block),
    isOurs,
    onShadowRoot: (root) => watch.watch(root),
  });
  const readText = async (changes: PageChanges | 'all', slices: TimeSlices): Promise<void> => {
    const now = ofDocument('body');
    if (!now || localName(now) !== 'body' || isDesignMode()) {
      text.forget();
      body = undefined;
      return;
    }
    inquiry.begin();
    if (changes === 'all' || now !== body) text.begin(now);
    else text.change(changes);
    body = now;
    do {
      while (text.readNext()) if (slices.isOver) await slices.pause();
      await slices.wait(inquiry.finish());
    } while (text.settle());
  };
  const isIdle = (): boolean =>
    signal.aborted || (!marking?.isMarking && !text.blocks().some(({ holds }) => holds));

  const readAndMark = async (changes: PageChanges | 'all', slices: TimeSlices): Promise<void> => {
    await readText(changes, slices);
    if (text.awaitsElements) look ??= setTimeout(() => watch.poke(), lateLook);
    if (isIdle()) return;
    if (!marker()) await slices.wait(loadMarker());
    marking ??= marker()?.startMarking({ text, poke: () => watch.poke(), signal });
    await marking?.update(slices);
  };

  const watch = watchPage({
    pace,
    signal,
    onTextChanged: (node) => marking?.textChanged(node),
    onReplaced: () => onOver('replaced'),
    async read(changes, slices) {
      try {
        if (isOrphan()) return onOver('orphan');
        await readAndMark(changes, slices);
        failures = 0;
      } catch (error) {
        onFault(error, 'marking the page');
        // What was read is in pieces.
        body = undefined;
        failures += 1;
        if (failures < mostFailures) watch.reread();
      }
    },
  });
  signal.addEventListener('abort', () => clearTimeout(look));
  return () => {
    inquiry.forget();
    marking?.forget();
    watch.reread();
  };
}
