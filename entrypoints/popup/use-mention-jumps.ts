import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicCard, TopicRef } from '../../core/knowledge/types.ts';
import type { MentionPosition } from '../../core/messages.ts';
import { sendToTab } from '../../core/messaging.ts';
import type { PageWatch } from './watch-page.ts';

export interface MentionJumps {
  /** Where the reader stands, by topic; topics that were not jumped to have none. */
  readonly positions: ReadonlyMap<TopicRef, MentionPosition>;
  /** The last jump in words, for screen readers. */
  readonly spoken: string;
  /** Scrolls the page to the topic's next mention, or the one before. */
  go(topic: TopicCard, backwards: boolean): void;
}

/** Walks the page from mention to mention and remembers where the reader stands. */
export function useMentionJumps(tabId: number, page: PageWatch): MentionJumps {
  const [positions, setPositions] = useState<ReadonlyMap<TopicRef, MentionPosition>>(new Map());
  const [spoken, setSpoken] = useState('');

  const jump = async (topic: TopicCard, backwards: boolean): Promise<void> => {
    const params = { topic: topic.ref, step: backwards ? -1 : 1 } as const;
    const at = await sendToTab(tabId, 'moveMention', params, 0).catch(() => undefined);
    if (!at || at.total === 0) {
      // The page moved on since it was asked; the list must follow.
      setSpoken(i18n.t('popup.mentionGone', { topic: topic.name }));
      return page.look();
    }
    setPositions((now) => new Map(now).set(topic.ref, at));
    setSpoken(i18n.t('popup.positionSpoken', { ...at, topic: topic.name }));
  };

  return { positions, spoken, go: (topic, backwards) => void jump(topic, backwards) };
}
