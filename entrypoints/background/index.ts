import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../core/messaging.ts';
import { readTopicCards } from '../../core/topics.ts';
import { colourBadge, tabTopics } from './badge.ts';
import { injectScript } from './frame-scripts.ts';
import { tabRelay } from './tab-relay.ts';

/**
 * Wiring only, and no state: the browser may end the background at any moment. What a tab holds is
 * known by the spotter in its top frame, what the reader chose by storage.
 */
export default defineBackground(() => {
  answer({
    injectScript,
    topicCards: ({ topics }) => readTopicCards(topics),
    ...tabRelay,
    tabTopics,
  });
  colourBadge();
});
