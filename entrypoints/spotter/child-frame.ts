import type { TopicTally } from '../../core/messages.ts';
import { answer, send } from '../../core/messaging.ts';
import type { MentionLeader } from './lead-to.ts';
import type { TabLink, TabLinkOptions } from './tab-link.ts';

interface ChildFrameOptions extends TabLinkOptions {
  readonly showMention: MentionLeader['show'];
}

/** How often the top frame is asked again that does not answer yet, and after how many milliseconds. */
const retries = [250, 500, 1000, 2000];

/**
 * A child frame leaves counting and pausing to the top frame, which knows the site that the reader is on.
 * A frame without mentions says nothing at all.
 */
export function linkChildFrame({ isOrphan, onFault, showMention }: ChildFrameOptions): TabLink {
  let stopAnswering: (() => void) | undefined;
  let hasTold = false;

  const tell = async (
    tally: readonly TopicTally[],
  ): Promise<{ paused: boolean; heard: boolean }> => {
    hasTold = tally.length > 0;
    return send('childTally', { tally });
  };
  const left = ({ persisted, isTrusted }: PageTransitionEvent): void => {
    // A frame that is removed or goes elsewhere takes its mentions with it; one in the cache comes back.
    if (isTrusted && !persisted && hasTold && !isOrphan()) tell([]).catch(() => {});
  };

  return {
    async report(tally) {
      if (tally.length === 0 && !hasTold) return true;
      if (!stopAnswering) {
        stopAnswering = answer({
          showMention: ({ topic, index, open }) => showMention(topic, index, open),
        });
        window.addEventListener('pagehide', left, { capture: true });
      }
      try {
        // Frames are often ready before the page around them is. Should it never be (a viewer that we
        // cannot read), then there is nobody who could have paused it.
        for (const wait of retries) {
          const { paused, heard } = await tell(tally);
          if (heard || isOrphan()) return !paused;
          await new Promise((resolve) => setTimeout(resolve, wait));
        }
      } catch (error) {
        onFault(error, 'reporting to the tab');
      }
      return true;
    },
    returned() {},
    stop() {
      stopAnswering?.();
      window.removeEventListener('pagehide', left, { capture: true });
    },
  };
}
