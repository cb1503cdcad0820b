import type { TopicTally } from '../../core/messages.ts';
import { send } from '../../core/messaging.ts';
import { linkChildFrame } from './child-frame.ts';
import type { FrameReader } from './frame-reader.ts';
import type { MentionLeader } from './lead-to.ts';
import { type Marking, type MarkingRun, startMarking } from './marking.ts';
import type { PageMarker } from './page-reading.ts';
import { ReaderSettings } from './reader-settings.ts';
import { linkTopFrame, type TopFrameLink } from './top-frame.ts';

/** The second half of a frame's script, from the first candidate until the frame goes. */
export type FrameMarker = PageMarker &
  Pick<TopFrameLink, 'pageSummary' | 'childTally' | 'pageCommand'>;

/** Makes the second half of a frame whose text `reader` reads. */
export function createMarker(reader: FrameReader): FrameMarker {
  const { isTop, isOrphan, onFault } = reader.options;
  let marking: Marking | undefined;
  let isPaused = false;
  const settings = new ReaderSettings(() => void settingsChanged());
  // Needed next, and on their way while the frame hears that this script is here.
  void settings.get();
  const shared = {
    isOrphan,
    onFault,
    showMention: (...mention: Parameters<MentionLeader['show']>) =>
      marking?.leader.show(...mention),
    mentionsBefore: (topic: string | undefined) => marking?.leader.before(topic) ?? 0,
  };
  const top = isTop ? linkTopFrame({ ...shared, settings }) : undefined;
  const link = top ?? linkChildFrame(shared);

  /** A paused frame does nothing at all until the settings change. */
  const report = async (tally: readonly TopicTally[]): Promise<boolean> => {
    const mine = marking;
    const mayMark = await link.report(tally);
    if (!mayMark && mine === marking) {
      reader.stop();
      marking = undefined;
      isPaused = true;
    }
    return mayMark;
  };
  /** Settings changed, or may have. */
  const settingsChanged = async (): Promise<void> => {
    if (isOrphan()) return reader.over('orphan');
    const tally = marking?.tally ?? [];
    if (isPaused) {
      isPaused = false;
      reader.start();
    } else if (tally.length === 0 || (await report(tally))) marking?.refresh();
  };
  const returned = ({ persisted, isTrusted }: PageTransitionEvent): void => {
    if (!persisted || !isTrusted) return;
    // What was told before may be forgotten, and nothing reached the page in the cache.
    settings.forget();
    link.returned();
    void settingsChanged();
  };
  reader.onOrphan = () => {
    link.stop();
    settings.stop();
  };

  return {
    startMarking(run: MarkingRun) {
      // Again with every start, which does no harm: `document.open()` takes listeners away.
      window.addEventListener('pageshow', returned, { capture: true });
      marking = startMarking({
        ...run,
        decide: (question) => send('spotPage', question),
        readSettings: () => settings.get(),
        onTally: report,
        requestCard: () => send('injectScript', { script: 'card' }),
        isOrphan,
        onOrphan: () => reader.over('orphan'),
        onFault,
      });
      return marking;
    },
    pageSummary: async () => top?.pageSummary() ?? { paused: false, tally: [] },
    pageCommand: async (asked) => top?.pageCommand(asked) ?? false,
    childTally: async (sent) => top?.childTally(sent) ?? { paused: false, heard: false },
  };
}
