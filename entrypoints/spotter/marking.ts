import type { TopicRef } from '../../core/knowledge/types.ts';
import type { TopicTally } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import type { Mark } from './anchor-mentions.ts';
import type { followPointer } from './hover-controller.ts';
import { PageSpotter } from './page-spotter.ts';
import type { Painter } from './painter.ts';
import { ofDocument } from './safe-dom.ts';
import type { SpotterOnDemand, TextSpotter } from './spotter-on-demand.ts';
import { sameTally, tallyOf } from './tally.ts';
import { watchPage } from './watch-page.ts';

/** What marking needs of the world outside the page. */
export interface MarkingOptions {
  readonly spotter: TextSpotter;
  /** Called when a text may hold a topic; see `SpotterOnDemand.load`. */
  readonly loadSpotter: SpotterOnDemand['load'];
  readonly isOurs: (element: Element) => boolean;
  readonly readSettings: () => Promise<Settings>;
  /** Told of every change of the tally, before it is painted: this frame may be paused, and is aborted then. */
  readonly onTally: (tally: readonly TopicTally[]) => Promise<unknown>;
  readonly createPainter: (options: ConstructorParameters<typeof Painter>[0]) => Painter;
  readonly followPointer: typeof followPointer;
  readonly requestCard: () => Promise<boolean>;
  /** The browser has cut us off from our extension. */
  readonly isOrphan: () => boolean;
  /** Everything must go: cut off, or `document.open()` took the page away. */
  readonly onOver: (why: 'orphan' | 'replaced') => void;
  readonly onFault: (error: unknown, where: string) => void;
  readonly signal: AbortSignal;
}

/** A page with its marks. */
export interface Marking {
  readonly tally: readonly TopicTally[];
  /** Scrolls to the nth mention of a topic and makes it stand out. False when there is none. */
  show(topic: TopicRef, index: number): boolean;
  /** Decides again: settings changed, or the page came back. */
  refresh(): void;
}

/** Once a second: quick enough for a page that clears our marks, too slow for a fight with it. */
const beat = 1000;
/** How long a mention that was jumped to stands out. */
const emphasis = 2500;
/** Custom elements get their shadow without a word; one look after the page's scripts have run. */
const lateLook = 2000;

/** Spots, marks and explains what the page says, and keeps up with it, until `signal` aborts. */
export function startMarking(options: MarkingOptions): Marking {
  const { signal, onFault } = options;
  let tally: readonly TopicTally[] = [];
  let all: readonly Mark[] = [];
  let isHovering = false;

  let painter: Painter | undefined;
  const page = new PageSpotter({
    spotter: options.spotter,
    isOurs: options.isOurs,
    onShadowRoot: (root) => watch.watch(root),
  });

  const watch = watchPage({
    signal,
    onTextChanged: (node) => painter?.textChanged(node),
    onReplaced: () => options.onOver('replaced'),
    async read(changes, slices) {
      try {
        if (options.isOrphan()) return options.onOver('orphan');
        await page.read(changes, slices);
        if (page.awaitsElements) look ??= setTimeout(() => watch.poke(), lateLook);
        const hadNothing = tally.length === 0 && !painter?.isPainting;
        if (!page.hasCandidates && hadNothing) return;
        const spotter = await slices.wait(options.loadSpotter());
        if (spotter === 'none') return;
        if (spotter === 'new') await page.read('all', slices);
        if (signal.aborted || (!page.hasCandidates && hadNothing)) return;
        const settings = await slices.wait(options.readSettings());
        if (signal.aborted) return;
        const spotted = page.decide(new Set(settings.disabledTopics));
        const next = tallyOf(spotted.marks.map(({ mention }) => mention));
        if (!sameTally(tally, next)) {
          tally = next;
          await slices.wait(options.onTally(tally));
          if (signal.aborted) return;
        }
        all = spotted.marks;
        painter ??= options.createPainter({ onRevealed: () => watch.poke() });
        painter.show(spotted.marks, spotted.hidden);
        setPulse(all.length > 0);
        if (all.length > 0 && !isHovering) {
          isHovering = true;
          options.followPointer({ painter, requestCard: options.requestCard, onFault, signal });
        }
      } catch (error) {
        onFault(error, 'marking the page');
      }
    },
  });

  // An interval rather than an event: nobody tells us that the extension was removed or the registry
  // cleared. Only while there is something of ours to see.
  let pulse: ReturnType<typeof setInterval> | undefined;
  const setPulse = (isNeeded: boolean): void => {
    if (isNeeded === (pulse !== undefined)) return;
    clearInterval(pulse);
    pulse = isNeeded ? setInterval(keepUp, beat) : undefined;
  };
  const keepUp = (): void => {
    if (ofDocument('hidden')) return;
    if (options.isOrphan()) options.onOver('orphan');
    else painter?.repair();
  };
  let fade: ReturnType<typeof setTimeout> | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    setPulse(false);
    clearTimeout(look);
    clearTimeout(fade);
    painter?.stop();
  });

  return {
    get tally() {
      return tally;
    },
    show(topic, index) {
      const mark = all.filter(({ mention }) => mention.topic === topic)[index];
      if (!mark || !painter?.lead(mark)) return false;
      clearTimeout(fade);
      fade = setTimeout(() => painter?.lead(undefined), emphasis);
      return true;
    },
    refresh: () => watch.poke(),
  };
}
