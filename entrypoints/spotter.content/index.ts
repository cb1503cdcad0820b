import index from 'virtual:knowledge/index';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { framePort } from '../../core/frame-port.ts';
import { send } from '../../core/messaging.ts';
import { reportError } from '../../core/report-error.ts';
import { createSpotter } from '../../core/spotting/spotter.ts';
import { linkChildFrame } from './child-frame.ts';
import './highlight.css';
import { MarkingKeeper } from './keep-marking.ts';
import { isReadable } from './readable-frame.ts';
import { ReaderSettings } from './reader-settings.ts';
import { linkTopFrame } from './top-frame.ts';

/**
 * Runs in every frame of every page:
 * collect text -> spot -> anchor -> paint; watch for changes; hit test -> hover -> card.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  // Frames without an address of their own (about:blank, srcdoc, blob:) show their page's text.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Not earlier: the text must be there, and the page's own first steps must not wait for us.
  runAt: 'document_idle',
  // As a file of the manifest the browser knows the rule from the start: a style sheet added later would
  // make it compute the styles of the whole page once more.
  cssInjectionMode: 'manifest',
  world: 'ISOLATED',
  // WXT would tell every page that we are here.
  noScriptStartedPostMessage: true,
  /**
   * WXT's context is left unused. A page can forge the event by which WXT stops an older copy of a
   * script, which would end us on its word; and WXT notices a removed extension only when asked. So we
   * end when the browser itself has cut us off, and look for that.
   */
  main() {
    try {
      start();
    } catch (error) {
      reportError(error, 'starting');
    }
  },
});

function start(): void {
  const isTop = window === window.top;
  if (!isTop && !isReadable()) return;
  const isOrphan = (): boolean => browser.runtime?.id === undefined;
  const settings = new ReaderSettings(() => void keeper?.settingsChanged());
  const showMention = (topic: string, index: number): boolean =>
    keeper?.marking?.show(topic, index) ?? false;
  const shared = { isOrphan, onFault: reportError, showMention };
  const link = isTop ? linkTopFrame({ ...shared, settings }) : linkChildFrame(shared);

  const keeper: MarkingKeeper | undefined = !isReadable()
    ? undefined
    : new MarkingKeeper({
        ...shared,
        link,
        spotter: createSpotter(index),
        isOurs: (element) => element === framePort().cardHost,
        readSettings: () => settings.get(),
        requestCard: () => send('injectCard', {}),
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
