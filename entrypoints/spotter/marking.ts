import type { TopicTally } from '../../core/messages.ts';
import { spottingSettings } from '../../core/page-choice.ts';
import { ofDocument } from '../../core/safe-dom.ts';
import type { Settings } from '../../core/settings.ts';
import type { Mark } from './anchor-mentions.ts';
import { chooseMarks } from './choose-marks.ts';
import { followPointer, type PointerFollower } from './hover-controller.ts';
import { MentionLeader } from './lead-to.ts';
import { type Decide, PageSpotter } from './page-spotter.ts';
import type { PageText } from './page-text.ts';
import { Painter } from './painter.ts';
import { sameTally, tallyOf } from './tally.ts';
import type { TimeSlices } from './time-slices.ts';

/** What the reading of a page hands over when there may be something to mark. */
export interface MarkingRun {
  readonly text: PageText;
  /** Asks for a reading although nothing changed that can be watched. */
  readonly poke: () => void;
  readonly signal: AbortSignal;
}

/** What marking needs of the world outside the page. */
export interface MarkingOptions extends MarkingRun {
  readonly decide: Decide;
  readonly readSettings: () => Promise<Settings>;
  /** Told of every change of the tally, before it is painted: this frame may be paused, and is aborted then. */
  readonly onTally: (tally: readonly TopicTally[]) => Promise<unknown>;
  readonly requestCard: () => Promise<boolean>;
  readonly isOrphan: () => boolean;
  readonly onOrphan: () => void;
  readonly onFault: (error: unknown, where: string) => void;
}

/** A page with its marks. */
export interface Marking {
  readonly tally: readonly TopicTally[];
  /** Whether the page holds a mention or did when it was last looked at. */
  readonly isMarking: boolean;
  /** The page was read: decides and paints. */
  update(slices: TimeSlices): Promise<void>;
  /** Text changed in place: called before the browser draws it. */
  textChanged(node: Node): void;
  readonly leader: MentionLeader;
  /** Decides again: settings changed, or the page came back. */
  refresh(): void;
  /** What was decided no longer holds: the packs changed. */
  forget(): void;
}

/** Once a second: quick enough for a page that clears our marks, too slow for a fight with it. */
const beat = 1000;

/** Marks and explains what the page says, until `signal` aborts. */
export function startMarking(options: MarkingOptions): Marking {
  const { text, decide, poke, signal, onFault } = options;
  let tally: readonly TopicTally[] = [];
  let all: readonly Mark[] = [];
  let follower: PointerFollower | undefined;
  const page = new PageSpotter({ decide, text });
  const painter = new Painter({ onRevealed: poke });
  const leader = new MentionLeader({ marks: () => all, painter, follower: () => follower });

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
    if (options.isOrphan()) options.onOrphan();
    else painter.repair();
  };
  signal.addEventListener('abort', () => {
    setPulse(false);
    leader.stop();
    painter.stop();
  });

  return {
    leader,
    get tally() {
      return tally;
    },
    get isMarking() {
      return tally.length > 0 || painter.isPainting;
    },
    async update(slices) {
      const settings = await slices.wait(options.readSettings());
      if (signal.aborted) return;
      const spotted = await slices.wait(page.spot(spottingSettings(settings)));
      if (signal.aborted) return;
      const next = tallyOf(spotted.marks.map(({ mention }) => mention));
      if (!sameTally(tally, next)) {
        tally = next;
        await slices.wait(options.onTally(tally));
        if (signal.aborted) return;
      }
      all = spotted.marks;
      painter.style(settings.markStyle);
      painter.show(chooseMarks(all, settings.density), spotted.hidden);
      setPulse(all.length > 0);
      if (all.length > 0)
        follower ??= followPointer({ painter, requestCard: options.requestCard, onFault, signal });
      follower?.choose(settings);
    },
    textChanged: (node) => painter.textChanged(node),
    refresh: poke,
    forget: () => page.forget(),
  };
}
