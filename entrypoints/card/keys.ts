const tabbable = 'button:not(:disabled), a[href], summary';

/**
 * Esc closes. So does Tab past either end: the card stands at the end of the document, but the reader
 * came from the mention and goes on from there.
 */
export function handleKey(event: KeyboardEvent, onClose: () => void): void {
  if (!event.isTrusted || event.isComposing) return;
  if (event.key === 'Escape' || (event.key === 'Tab' && leaves(event))) {
    // Prevents an open dialog of the page from taking the same Esc for itself.
    event.preventDefault();
    event.stopPropagation();
    swallowRelease(event.key);
    onClose();
  }
}

/** The key goes up when the card is gone already; the page never saw it go down. */
function swallowRelease(key: string): void {
  const stop = (event: KeyboardEvent): void => {
    if (event.key === key) event.stopImmediatePropagation();
  };
  window.addEventListener('keyup', stop, { capture: true, once: true });
}

function leaves({ currentTarget, target, shiftKey }: KeyboardEvent): boolean {
  const card = currentTarget as HTMLElement;
  if (shiftKey && target === card) return true;
  const stops = [...card.querySelectorAll<HTMLElement>(tabbable)].filter((stop) =>
    stop.checkVisibility(),
  );
  return target === (shiftKey ? stops[0] : stops.at(-1));
}
