/** Remembers what has the focus, through trees of shadow; gives it back while that is still there. */
export function rememberFocus(): () => void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.body) {
      focused.focus({ preventScroll: true });
    }
  };
}
