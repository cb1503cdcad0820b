/** What has the focus, in open trees of shadow too; undefined where nothing of the page has. */
export function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}

/**
 * Gives the focus back to what had it. Where nothing had, Tab goes on from the mention (not in Chromium,
 * docs/browser-quirks.md): the browser would begin at the end of the document, where the card was. Text that
 * the reader selected stays selected.
 */
export function returnFocus(before: HTMLElement | undefined, mention: AbstractRange): void {
  if (before?.isConnected) {
    before.focus({ preventScroll: true });
    return;
  }
  const selection = getSelection();
  const { startContainer, startOffset } = mention;
  if (!selection?.isCollapsed || startContainer.getRootNode() !== document) return;
  // The text may have become shorter than it was.
  selection.collapse(startContainer, Math.min(startOffset, (startContainer as Text).length));
}
