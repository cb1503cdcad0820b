/** A library for the Aho-Corasick automaton, matches of whole words wrapped in an element. */
import AhoCorasick from 'modern-ahocorasick';
import { aliases } from './aliases.ts';
import { textNodes, wrap } from './text-nodes.ts';

const automaton = new AhoCorasick([...aliases], { boundary: 'unicode' });

for (const node of textNodes()) {
  const spans = automaton
    .search(node.data, { strategy: 'leftmost-longest' })
    .map(({ start, end }) => [start, end] as const);
  if (spans.length > 0) wrap(node, spans);
}
