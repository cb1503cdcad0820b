import { Pace } from './pace.ts';
import { type PageReadingOptions, startReading } from './page-reading.ts';
import { whenSeen } from './readable-frame.ts';

type Inherited = Omit<PageReadingOptions, 'onOver' | 'pace' | 'signal'>;

interface FrameReaderOptions extends Inherited {
  readonly isTop: boolean;
  /** Whether the document is text for readers. Where it is not, the frame only speaks for its tab. */
  readonly isReadable: boolean;
}

/** The first half of a frame's script: starts and stops the reading as the frame's life goes. */
export class FrameReader {
  readonly options: FrameReaderOptions;
  /** Called when the browser has cut us off. */
  onOrphan: (() => void) | undefined;
  readonly #pace = new Pace();
  #run: AbortController | undefined;
  #reread: (() => void) | undefined;

  constructor(options: FrameReaderOptions) {
    this.options = options;
  }

  /** Reads from the beginning, once the frame is seen. */
  start(): void {
    this.stop();
    if (!this.options.isReadable) return;
    this.#run = new AbortController();
    const { signal } = this.#run;
    // Nothing reached the page while it lay in the cache.
    const returned = ({ persisted, isTrusted }: PageTransitionEvent): void => {
      if (persisted && isTrusted) this.reread();
    };
    window.addEventListener('pageshow', returned, { capture: true, signal });
    whenSeen(() => {
      this.#reread = startReading({
        ...this.options,
        onOver: (why) => this.over(why),
        pace: this.#pace,
        signal,
      });
    }, signal);
  }

  /** Reads again what it may have read with other packs; nothing where it does not read. */
  reread(): void {
    this.#reread?.();
  }

  /** Takes everything off the page. */
  stop(): void {
    this.#reread = undefined;
    this.#run?.abort();
  }

  over(why: 'orphan' | 'replaced'): void {
    this.stop();
    if (why === 'replaced') this.start();
    else this.onOrphan?.();
  }
}
