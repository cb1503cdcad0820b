import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../core/messaging.ts';
import { colourBadge, tabTopics } from './badge.ts';
import { cardRequests } from './card-requests.ts';
import { listenToCommands } from './commands.ts';
import { injectScript } from './frame-scripts.ts';
import { offerMenus } from './menus.ts';
import { followPacks } from './packs.ts';
import { pageSpotting } from './page-spotting.ts';
import { tabRelay } from './tab-relay.ts';

/**
 * Wiring only, and nothing that cannot be made again: the browser may end the background at any moment. What
 * a tab holds is known by the spotter in its top frame, what the reader chose by storage.
 */
export default defineBackground(() => {
  answer({
    injectScript,
    ...cardRequests,
    ...pageSpotting,
    ...tabRelay,
    tabTopics,
  });
  listenToCommands();
  offerMenus();
  colourBadge();
  followPacks();
});
