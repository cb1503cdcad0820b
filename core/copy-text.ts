/**
 * Puts a text on the clipboard; call it while a click is handled.
 *
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there on plain http; forbidden where the page's permissions policy says so.
    return copyByCommand(text);
  }
}

/** The older way, which no policy forbids. First in line, so that the page gets no say in what is copied. */
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
