const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'MARK']);

/** Every text node that may be marked, collected before anything is wrapped. */
export function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!skipped.has(node.parentElement?.tagName ?? '')) nodes.push(node);
  }
  return nodes;
}

/** Wraps stretches of a text node, given in order, as `[start, end)`. */
export function wrap(node: Text, spans: readonly (readonly [number, number])[]): void {
  // From the last to the first, so that offsets stay true.
  for (const [start, end] of [...spans].reverse()) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.surroundContents(document.createElement('mark'));
  }
}
