import { framePort } from '../../core/frame-port.ts';

/** Long enough to read a line. */
const stays = 3000;

const css = `
:host { all: initial; }
:host(:popover-open) {
  position: fixed; inset: auto 0 24px; margin: 0 auto; padding: 8px 16px; border: 1px solid #4d8583;
  border-radius: 999px; width: fit-content; max-width: min(480px, 90vw); box-sizing: border-box;
  background: #0d3b3a; color: #fff; box-shadow: 0 4px 16px rgb(0 0 0 / 30%);
  font: 500 14px/1.4 system-ui, sans-serif; text-align: center; overflow-wrap: anywhere;
  pointer-events: none;
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
