import type { TopicRef } from '../../core/knowledge/types.ts';
import { send } from '../../core/messaging.ts';
import { reportError } from '../../core/report-error.ts';

/** Hides a topic from all pages, or shows it again. Says whether that is stored. */
export async function hideTopic(topic: TopicRef, isHidden: boolean): Promise<boolean> {
  try {
    return await send('hideTopic', { topic, isHidden });
  } catch (error) {
    reportError(error, 'hiding a topic');
    return false;
  }
}

/** The background opens it, so that the page learns no address of ours. */
export function openLibrary(topic: TopicRef): void {
  send('openLibrary', { topic }).catch((error: unknown) =>
    reportError(error, 'opening the library'),
  );
}
