import { framePort, ownMark } from '../../core/frame-port.ts';

/** Long enough to read a line. */
const stays = 3000;

const css = `
:host { all: initial !important; }
:host::backdrop { display: none !important; }
:host(:popover-open) {
  position: fixed !important; inset: auto 0 24px !important; margin: 0 auto !important;
  padding: 8px 16px !important; border: 1px solid #4d8583 !important; border-radius: 999px !important;
  width: fit-content !important; max-width: min(480px, 90vw) !important; box-sizing: border-box !important;
  background: #0d3b3a !important; color: #fff !important; box-shadow: 0 4px 16px rgb(0 0 0 / 30%) !important;
  font: 500 14px/1.4 system-ui, sans-serif !important; text-align: center !important;
  overflow-wrap: anywhere !important; pointer-events: none !important;
}
`;

let host: HTMLElement | undefined;
let going: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells the reader something in a line at the foot of the page, for a moment, and tells screen readers.
 * Only where the reader asked by key: nothing is announced that was not asked for. Like the card, it is
 * in the page only while it is seen, closed to the page, and takes neither focus nor pointer.
 */
export function showNotice(text: string): void {
  hideNotice();
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const status = document.createElement('div');
  status.role = 'status';
  status.setAttribute(ownMark, '');
  root.append(status);
  framePort().noticeHost = element;
  host = element;
  document.documentElement.append(element);
  try {
    element.showPopover();
  } catch {
    // A page that interferes: then nothing is said.
  }
  // Screen readers speak of what changes in a status, not of one that comes with its text.
  setTimeout(() => status.append(text), 50);
  going = setTimeout(hideNotice, stays);
}

export function hideNotice(): void {
  clearTimeout(going);
  host?.remove();
  host = undefined;
  delete framePort().noticeHost;
}
