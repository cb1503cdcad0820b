/** One expression of all aliases, matches wrapped in an element: what most keyword highlighters do. */
import { aliases } from './aliases.ts';
import { textNodes, wrap } from './text-nodes.ts';

const escaped = [...aliases]
  .sort((a, b) => b.length - a.length)
  .map((alias) => alias.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const expression = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');

for (const node of textNodes()) {
  const spans = [...node.data.matchAll(expression)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  if (spans.length > 0) wrap(node, spans);
}
