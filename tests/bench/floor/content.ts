/**
 * The least that marks cost which do not touch the page: its text nodes are read, the background is asked
 * once, highlights are painted. No blocks, no hidden text, no editors, no trees of shadow, no changes, no
 * settings, no card.
 */
import { textNodes } from '../alternatives/text-nodes.ts';

const nodes = textNodes();
const texts = nodes.map(({ data }) => data);

chrome.runtime.sendMessage(texts).then((found: readonly (readonly [number, number])[][]) => {
  const ranges = found.flatMap((spans, n) =>
    spans.map(([start, end]) => {
      const node = nodes[n] as Text;
      return new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
    }),
  );
  CSS.highlights.set('mark', new Highlight(...ranges));
});
