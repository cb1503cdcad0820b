import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../core/messaging.ts';
import { colourBadge, tabTopics } from './badge.ts';
import { cardRequests } from './card-requests.ts';
import { listenToCommands } from './commands.ts';
import { injectScript } from './frame-scripts.ts';
import { offerMenus } from './menus.ts';
import { keepPackScripts } from './pack-scripts.ts';
import { answerPageIndexes, followPacks } from './page-indexes.ts';
import { tabRelay } from './tab-relay.ts';

/**
 * Wiring only, and no state: the browser may end the background at any moment. What a tab holds is
 * known by the spotter in its top frame, what the reader chose by storage.
 */
export default defineBackground(() => {
  answer({
    injectScript,
    ...cardRequests,
    pageIndexes: answerPageIndexes,
    ...tabRelay,
    tabTopics,
  });
  listenToCommands();
  offerMenus();
  colourBadge();
  followPacks();
  keepPackScripts();
});
