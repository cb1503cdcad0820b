import { ofDocument } from '../../core/safe-dom.ts';

/** In a smaller frame a card has no room; most of them are advertisements. CSS px. */
const smallest = { width: 200, height: 120 };

/** Whether the document is text for readers: HTML, not XML, SVG, plain text or a frameset. */
export function isReadable(): boolean {
  const type = ofDocument('contentType');
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  return ofDocument('documentElement') instanceof HTMLHtmlElement;
}

/**
 * Calls back once a reader can see the frame: not while the page is prepared ahead of a visit, lies in
 * another tab or has no room. What is never seen costs three listeners.
 */
export function whenSeen(onSeen: () => void, signal: AbortSignal): void {
  if (isSeen()) {
    onSeen();
    return;
  }
  const waiting = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, waiting.signal]) };
  const look = (): void => {
    if (signal.aborted || waiting.signal.aborted || !isSeen()) return;
    waiting.abort();
    onSeen();
  };
  for (const event of ['visibilitychange', 'prerenderingchange', 'resize']) {
    window.addEventListener(event, look, options);
  }
}

function isSeen(): boolean {
  if (ofDocument('hidden') || isPrerendered()) return false;
  if (window === window.top) return true;
  return window.innerWidth >= smallest.width && window.innerHeight >= smallest.height;
}

/** Chrome alone has this. */
function isPrerendered(): boolean {
  return 'prerendering' in Document.prototype && ofDocument('prerendering' as 'hidden');
}
