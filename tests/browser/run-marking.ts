import type { TopicTally } from '../../core/messages.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { type Marking, startMarking } from '../../entrypoints/spotter/marking.ts';
import { Pace } from '../../entrypoints/spotter/pace.ts';
import { startReading } from '../../entrypoints/spotter/page-reading.ts';
import { decideWith, LocalInquiry } from './local-spotting.ts';
import { wordSpotter } from './word-spotter.ts';

interface Run {
  /** There once the page was found to hold something. */
  marking: Marking | undefined;
  readonly tallies: (readonly TopicTally[])[];
  readonly over: string[];
  readonly faults: string[];
  readonly decisions: { count: number };
  readonly settings: { -readonly [K in keyof Settings]: Settings[K] };
  /** Times the card's script was asked for. */
  cardRequests: number;
  isOrphan: boolean;
}

/** Marks this page as the extension does, with words for topics and nobody outside. */
export function markPage(words: readonly string[], settings: Partial<Settings> = {}): Run {
  const life = new AbortController();
  const spotter = wordSpotter(words);
  const run: Run = {
    marking: undefined,
    tallies: [],
    over: [],
    faults: [],
    decisions: { count: 0 },
    settings: { ...defaultSettings, ...settings },
    cardRequests: 0,
    isOrphan: false,
  };
  const over = (why: string): void => {
    run.over.push(why);
    life.abort();
  };
  const isOrphan = (): boolean => run.isOrphan;
  const onFault = (error: unknown): unknown => run.faults.push(String(error));
  const inquiry = new LocalInquiry((text) => spotter.scan(text) !== undefined);
  const decide = decideWith(spotter);
  startReading({
    inquiry,
    marker: () => ({
      startMarking(reading) {
        run.marking = startMarking({
          ...reading,
          decide(question) {
            run.decisions.count += 1;
            return decide(question);
          },
          readSettings: async () => run.settings,
          async onTally(tally) {
            run.tallies.push(tally);
          },
          async requestCard() {
            run.cardRequests += 1;
            return true;
          },
          isOrphan,
          onOrphan: () => over('orphan'),
          onFault,
        });
        return run.marking;
      },
    }),
    loadMarker: async () => undefined,
    isOurs: () => false,
    isOrphan,
    onOver: over,
    onFault,
    pace: new Pace(),
    signal: life.signal,
  });
  return run;
}

/** Waits, frame by frame, until something holds. @throws after five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Never came true: ${holds}`);
    await frame();
  }
}

/** What the browser tells observers of a frame has been told then. */
export async function twoFrames(): Promise<void> {
  await frame();
  await frame();
}

/** For what must not happen: only time can show that it does not. */
export function pause(ms: number): Promise<void> {
  return new Promise((over) => setTimeout(over, ms));
}

function frame(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => drawn()));
}
