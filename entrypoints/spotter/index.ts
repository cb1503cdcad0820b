import prefilter from 'virtual:knowledge/prefilter';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framePort } from '../../core/frame-port.ts';
import { send } from '../../core/messaging.ts';
import { reportError } from '../../core/report-error.ts';
import { linkChildFrame } from './child-frame.ts';
import { MarkingKeeper } from './keep-marking.ts';
import { latecomers } from './latecomers.ts';
import type { MarkingOptions } from './marking.ts';
import { isReadable } from './readable-frame.ts';
import { ReaderSettings } from './reader-settings.ts';
import { SpotterOnDemand } from './spotter-on-demand.ts';
import { linkTopFrame } from './top-frame.ts';

/**
 * Runs in every frame of every page:
 * collect text -> spot -> anchor -> paint; watch for changes; hit test -> hover -> card.
 *
 * An unlisted script, which the manifest names itself (wxt.config.ts): what WXT makes of a content script
 * tells the page the extension's id by an event and ends when the page sends such an event. We end when
 * the browser itself has cut us off, and look for that.
 */
export default defineUnlistedScript(() => {
  try {
    start();
  } catch (error) {
    reportError(error, 'starting');
  }
});

/** Asked for when there is something to mark, and then the second half has come: it found it. */
const secondHalf: Pick<MarkingOptions, 'createPainter' | 'followPointer'> = {
  createPainter(options) {
    const { createPainter } = latecomers();
    if (!createPainter) throw new Error('nothing to paint with');
    return createPainter(options);
  },
  followPointer: (options) => latecomers().followPointer?.(options),
};

function start(): void {
  const isTop = window === window.top;
  if (!isTop && !isReadable()) return;
  const isOrphan = (): boolean => browser.runtime?.id === undefined;
  const settings = new ReaderSettings(() => void keeper?.settingsChanged());
  const showMention = (topic: string, index: number): boolean =>
    keeper?.marking?.show(topic, index) ?? false;
  const shared = { isOrphan, onFault: reportError, showMention };
  const spotter = new SpotterOnDemand({
    prefilter,
    request: () => send('injectScript', { script: 'spotting' }),
  });
  const link = isTop ? linkTopFrame({ ...shared, settings }) : linkChildFrame(shared);

  const keeper: MarkingKeeper | undefined = !isReadable()
    ? undefined
    : new MarkingKeeper({
        ...shared,
        link,
        spotter,
        loadSpotter: () => spotter.load(),
        ...secondHalf,
        isOurs: (element) => element === framePort().cardHost,
        readSettings: () => settings.get(),
        requestCard: () => send('injectScript', { script: 'card' }),
        onReturned() {
          settings.forget();
          link.returned();
        },
        onOrphan() {
          link.stop();
          settings.stop();
        },
      });
}
