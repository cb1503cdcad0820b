/**
 * Puts a text on the clipboard; call it while a click is handled.
 *
 * The old command comes first: it works on plain http too, and under every permissions policy. Where one
 * forbids the clipboard, Chromium says so on the console, and reports nothing to the page.
 *
 * @returns whether the text is there.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** On the window and in the capture phase, before most of what a page does with copies. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return Document.prototype.execCommand.call(document, 'copy') && isCopied;
  } finally {
    window.removeEventListener('copy', fill, true);
  }
}
