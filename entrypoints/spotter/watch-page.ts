import { ofDocument } from '../../core/safe-dom.ts';
import { ChangeLog, type PageChanges } from './change-log.ts';
import type { Pace } from './pace.ts';
import { TimeSlices } from './time-slices.ts';

interface WatchOptions {
  /** Reads what changed; never called again before it is done, nor while the page is out of sight. */
  readonly read: (changes: PageChanges | 'all', slices: TimeSlices) => Promise<void>;
  /** Text changed in place: called before the browser draws it. */
  readonly onTextChanged: (node: Node) => void;
  /** `document.open()` threw the document away, and every listener with it. */
  readonly onReplaced: () => void;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}

export interface PageWatch {
  /** Watches a tree of shadow as well. */
  watch(root: ShadowRoot): void;
  /** Asks for a reading although nothing changed that can be watched. */
  poke(): void;
  /** Asks for a reading of everything. */
  reread(): void;
}

/**
 * Reads the page now, and again after it changed: soon when it is quiet, rarely when it never stops.
 */
export function watchPage(options: WatchOptions): PageWatch {
  const { read, onTextChanged, onReplaced, pace, signal } = options;
  const log = new ChangeLog();
  const rootElement = ofDocument('documentElement');
  let isPoked = true;
  let isReading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (): void => {
    const isIdle = log.isEmpty && !isPoked;
    if (isIdle || isReading || timer !== undefined || signal.aborted || ofDocument('hidden'))
      return;
    timer = setTimeout(run, pace.rest);
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    if (ofDocument('hidden')) return;
    isReading = true;
    isPoked = false;
    const slices = new TimeSlices();
    try {
      await read(log.take(), slices);
    } finally {
      pace.readingEnded(slices.busy, slices.waited);
      isReading = false;
      schedule();
    }
  };

  const observer = new MutationObserver((records) => {
    if (ofDocument('documentElement') !== rootElement) return onReplaced();
    log.note(records);
    for (const { type, target } of records) if (type === 'characterData') onTextChanged(target);
    schedule();
  });
  const what = { subtree: true, childList: true, characterData: true };
  observer.observe(document, what);
  // Out of sight nothing is read; what happened meanwhile is noted.
  window.addEventListener('visibilitychange', schedule, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  log.noteAll();
  schedule();
  return {
    watch: (root) => observer.observe(root, what),
    poke() {
      isPoked = true;
      schedule();
    },
    reread() {
      log.noteAll();
      schedule();
    },
  };
}
