import { i18n } from '#i18n';
import type { PageSummary, Params, Result, TopicTally } from '../../core/messages.ts';
import { answer, send } from '../../core/messaging.ts';
import { isSiteOff } from '../../core/sites.ts';
import type { MentionLeader } from './lead-to.ts';
import { MentionTour } from './mention-tour.ts';
import { hideNotice, showNotice } from './notice.ts';
import type { ReaderSettings } from './reader-settings.ts';
import type { TabLink, TabLinkOptions } from './tab-link.ts';
import { mergeTallies, parseTally } from './tally.ts';

interface TopFrameOptions extends TabLinkOptions {
  readonly settings: ReaderSettings;
  readonly showMention: MentionLeader['show'];
  readonly mentionsBefore: MentionLeader['before'];
}

/** What the first half has the second answer. */
export interface TopFrameLink extends TabLink {
  pageSummary(): Promise<PageSummary>;
  childTally(sent: Params<'childTally'>): Promise<Result<'childTally'>>;
  pageCommand(asked: Params<'pageCommand'>): Promise<boolean>;
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
    before: options.mentionsBefore,
    show: async ({ frame: frameId, topic, index }, open) =>
      frameId === 0
        ? options.showMention(topic, index, open)
        : send('showMention', { topic, index, open, frameId }),
  });

  const stop = answer({
    moveMention: ({ topic, step }) => tour.move(step, topic),
  });

  return {
    async pageSummary() {
      const paused = await isPaused();
      return { paused, tally: paused ? [] : whole() };
    },
    async pageCommand({ command }) {
      if (await isPaused()) showNotice(i18n.t('page.off'));
      else if (command !== 'open-mention') {
        const { text, position, total } = await tour.move(command === 'next-mention' ? 1 : -1);
        showNotice(
          total > 0 ? i18n.t('page.position', { text, position, total }) : i18n.t('page.nothing'),
        );
      } else if (await tour.open()) hideNotice();
      else showNotice(i18n.t('page.nothing'));
      return true;
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
