import type {
  MentionPosition,
  PageSummary,
  Params,
  Result,
  TopicTally,
} from '../../core/messages.ts';
import { answer, send } from '../../core/messaging.ts';
import { isSiteOff } from '../../core/sites.ts';
import { MentionTour } from './mention-tour.ts';
import type { ReaderSettings } from './reader-settings.ts';
import type { TabLink, TabLinkOptions } from './tab-link.ts';
import { mergeTallies, parseTally } from './tally.ts';

interface TopFrameOptions extends TabLinkOptions {
  readonly settings: ReaderSettings;
  /** Shows the nth mention of a topic in this frame; false when there is none. */
  readonly showMention: (topic: string, index: number) => boolean;
}

/** What the first half has the second answer. */
export interface TopFrameLink extends TabLink {
  pageSummary(): Promise<PageSummary>;
  childTally(sent: Params<'childTally'>): Promise<Result<'childTally'>>;
}

/** The top frame speaks for its tab: it keeps the tally of all frames and answers the popup. */
export function linkTopFrame(options: TopFrameOptions): TopFrameLink {
  const { settings, onFault } = options;
  let own: readonly TopicTally[] = [];
  const children = new Map<number, readonly TopicTally[]>();
  let told = 0;

  const isPaused = async (): Promise<boolean> => isSiteOff(await settings.get(), location);
  const whole = (): TopicTally[] => mergeTallies([own, ...children.values()]);
  const tell = async (isPaused: boolean): Promise<void> => {
    const topics = isPaused ? 0 : whole().length;
    if (topics === told || options.isOrphan()) return;
    told = topics;
    await send('tabTopics', { topics }).catch((error) => onFault(error, 'telling the badge'));
  };
  const tour = new MentionTour({
    frames: () => [{ id: 0, tally: own }, ...[...children].map(([id, tally]) => ({ id, tally }))],
    show: async (frameId, topic, index) =>
      frameId === 0
        ? options.showMention(topic, index)
        : send('showMention', { topic, index, frameId }),
  });

  const stop = answer({
    nextMention: ({ topic, backwards }): Promise<MentionPosition> => tour.go(topic, backwards),
  });

  return {
    async pageSummary() {
      const paused = await isPaused();
      return { paused, tally: paused ? [] : whole() };
    },
    async childTally({ tally, frameId }) {
      if (frameId !== undefined) {
        const sent = parseTally(tally);
        if (sent.length > 0) children.set(frameId, sent);
        else children.delete(frameId);
      }
      // Asked anew: the child may have heard of a change before we have.
      settings.forget();
      const paused = await isPaused();
      void tell(paused);
      return { paused, heard: true };
    },
    async report(tally) {
      own = tally;
      const paused = await isPaused();
      void tell(paused);
      return !paused;
    },
    returned() {
      told = 0;
    },
    stop,
  };
}
