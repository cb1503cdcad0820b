import type { TopicCard, TopicRef } from '../../core/knowledge/types.ts';
import { send } from '../../core/messaging.ts';
import { reportError } from '../../core/report-error.ts';

/** Prose lives in the background; what a reader has opened in this frame stays at hand. */
const loaded = new Map<TopicRef, TopicCard>();

/**
 * What is known of these topics, in their order; unknown ones are left out.
 *
 * @returns undefined when the background does not answer, as after an update of the extension.
 */
export async function loadTopics(
  refs: readonly TopicRef[],
): Promise<readonly TopicCard[] | undefined> {
  const missing = refs.filter((ref) => !loaded.has(ref));
  try {
    for (const topic of missing.length > 0 ? await send('topicCards', { topics: missing }) : []) {
      loaded.set(topic.ref, topic);
    }
  } catch (error) {
    reportError(error, 'loading what is known of a topic');
    return undefined;
  }
  return refs.flatMap((ref) => loaded.get(ref) ?? []);
}
