import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framePort } from '../../core/frame-port.ts';
import { answer, send } from '../../core/messaging.ts';
import { reportError } from '../../core/report-error.ts';
import type { FrameMarker } from './frame-marker.ts';
import { FrameReader } from './frame-reader.ts';
import { latecomers } from './latecomers.ts';
import { isReadable } from './readable-frame.ts';
import { TextInquiry } from './text-inquiry.ts';

/**
 * The spotter's first half, in every frame of every page: it reads the text, asks the background whether it
 * may hold a topic, and watches for changes. The second half (entrypoints/marking.ts) comes where it may.
 *
 * An unlisted script, which the manifest names itself (wxt.config.ts): what WXT makes of a content script
 * tells the page the extension's id by an event and ends when the page sends such an event. We end when
 * the browser itself has cut us off, and look for that.
 */
export default defineUnlistedScript(() => {
  try {
    begin();
  } catch (error) {
    reportError(error, 'starting');
  }
});

function begin(): void {
  const isTop = window === window.top;
  if (!isTop && !isReadable()) return;
  const here = latecomers();
  let loading: Promise<boolean> | undefined;
  const loadMarker = async (): Promise<void> => {
    loading ??= send('injectScript', { script: 'marking' });
    // What failed may succeed at the next reading.
    loading.catch(() => {
      loading = undefined;
    });
    await loading;
  };
  here.reader = new FrameReader({
    isTop,
    isReadable: isReadable(),
    inquiry: new TextInquiry(() => !here.marker),
    marker: () => here.marker,
    loadMarker,
    isOurs(element) {
      const { cardHost, noticeHost } = framePort();
      return element === cardHost || element === noticeHost;
    },
    isOrphan: () => browser.runtime?.id === undefined,
    onFault: reportError,
  });
  here.reader.start();
  const packsChanged = (): boolean => {
    here.reader?.reread();
    return true;
  };
  if (!isTop) {
    answer({ packsChanged });
    return;
  }
  const marker = async (): Promise<FrameMarker | undefined> => {
    await loadMarker();
    return here.marker;
  };
  answer({
    packsChanged,
    // Without the second half nothing was found here, nor in any frame of the tab.
    pageSummary: () => here.marker?.pageSummary() ?? { paused: false, tally: [] },
    childTally: async (sent) =>
      (await marker())?.childTally(sent) ?? { paused: false, heard: false },
    pageCommand: async (asked) => (await marker())?.pageCommand(asked) ?? false,
  });
}
