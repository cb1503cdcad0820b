import type { TopicTally } from '../../core/messages.ts';
import { type Marking, type MarkingOptions, startMarking } from './marking.ts';
import { whenSeen } from './readable-frame.ts';
import type { TabLink } from './tab-link.ts';

type Inherited = Omit<MarkingOptions, 'onTally' | 'onOver' | 'signal'>;

interface KeepMarkingOptions extends Inherited {
  readonly link: TabLink;
  /** The extension is gone: let go of the rest as well. */
  readonly onOrphan: () => void;
  /** The page came back from the back-forward cache, where nothing reached it. */
  readonly onReturned: () => void;
}

/** Starts and stops the marking of a frame as its life goes. */
export class MarkingKeeper {
  readonly #options: KeepMarkingOptions;
  #run: AbortController | undefined;
  #marking: Marking | undefined;
  #isPaused = false;

  constructor(options: KeepMarkingOptions) {
    this.#options = options;
    this.#start();
  }

  get marking(): Marking | undefined {
    return this.#marking;
  }

  /** Settings changed, or may have. */
  async settingsChanged(): Promise<void> {
    if (this.#options.isOrphan()) return this.#over('orphan');
    const tally = this.#marking?.tally ?? [];
    if (this.#isPaused) this.#start();
    else if (tally.length === 0 || (await this.#report(tally))) this.#marking?.refresh();
  }

  stop(): void {
    this.#run?.abort();
    this.#marking = undefined;
  }

  #start(): void {
    this.stop();
    this.#isPaused = false;
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    // Listens anew with every start: `document.open()` takes listeners away.
    const returned = ({ persisted, isTrusted }: PageTransitionEvent): void => {
      if (!persisted || !isTrusted) return;
      this.#options.onReturned();
      void this.settingsChanged();
    };
    window.addEventListener('pageshow', returned, { capture: true, signal });
    whenSeen(() => {
      this.#marking = startMarking({
        ...this.#options,
        onTally: (tally) => this.#report(tally),
        onOver: (why) => this.#over(why),
        signal,
      });
    }, signal);
  }

  /** A paused frame does nothing at all until the settings change. */
  async #report(tally: readonly TopicTally[]): Promise<boolean> {
    const run = this.#run;
    const mayMark = await this.#options.link.report(tally);
    if (!mayMark && run === this.#run) {
      this.stop();
      this.#isPaused = true;
    }
    return mayMark;
  }

  #over(why: 'orphan' | 'replaced'): void {
    this.stop();
    if (why === 'replaced') this.#start();
    else this.#options.onOrphan();
  }
}
