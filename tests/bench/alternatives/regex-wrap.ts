/** One expression of all aliases, matches wrapped in an element: what most keyword highlighters do. */
import { aliases } from './aliases.ts';
import { expressionOf } from './expression.ts';
import { textNodes, wrap } from './text-nodes.ts';

const expression = expressionOf(aliases);

for (const node of textNodes()) {
  const spans = [...node.data.matchAll(expression)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  if (spans.length > 0) wrap(node, spans);
}
