import bundled from 'virtual:knowledge/cards';
import type { TopicCard } from './knowledge/types.ts';

/** Every topic that Backgrounder knows. For the background and the extension's own pages: it holds all prose. */
export function allTopics(): Promise<readonly TopicCard[]> {
  return Promise.resolve(bundled);
}
