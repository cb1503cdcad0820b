/**
 * What a page listens to that is none of its business inside the card: keys are its shortcuts, clicks
 * close its menus, focus trips the focus traps of its dialogs, copies get its advertisements.
 */
const kept = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'selectstart',
  'dragstart',
] as const;

/**
 * Keeps the card's events in its shadow root, and untrusted ones out of it: only the reader acts.
 * Listeners of the page in the capture phase still see that something happened, never on what.
 */
export function isolate(root: ShadowRoot, host: HTMLElement): void {
  for (const type of kept) {
    root.addEventListener(type, refuseForged, true);
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    host.addEventListener(type, refuseForged, true);
  }
}

function refuseForged(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
