import { adjoins, type Gap } from './adjacency.ts';
import { needs, type SpotterIndex } from './index-format.ts';
import { addTo } from './rows.ts';
import { shortestStem, stemMark } from './stems.ts';
import type { Token } from './tokens.ts';

const none: readonly number[] = [];

/** A place where an entry of the automaton ends: tokens `from..to`, `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly finals: readonly number[];
  /** An initial stood inside that the alias does not have: "Edward J. Snowden". */
  readonly overInitial: boolean;
}

interface Edge {
  readonly label: number;
  readonly node: number;
}

/** Walks the automaton of an index over the words of one text. */
export class IndexReader {
  readonly #index: SpotterIndex;
  readonly #wordIds = new Map<string, number>();
  /** Beginnings of words that stand for all words with them, by their first letters. */
  readonly #stems = new Map<string, { readonly stem: string; readonly id: number }[]>();
  /** Edges of the large root nodes by word; the other nodes are short enough to be searched. */
  readonly #rootEdges = new Map<number, Map<number, Edge[]>>();

  constructor(index: SpotterIndex) {
    this.#index = index;
    index.words.forEach((word, id) => {
      if (!word.endsWith(stemMark)) {
        this.#wordIds.set(word, id);
        return;
      }
      const stem = word.slice(0, -stemMark.length);
      const start = stem.slice(0, shortestStem);
      this.#stems.set(start, [...(this.#stems.get(start) ?? []), { stem, id }]);
    });
  }

  /** Numbers of the words of aliases that a folded word may be read as; none when no alias holds it. */
  wordIds(key: string): readonly number[] {
    const id = this.#wordIds.get(key);
    const exact = id === undefined ? none : [id];
    const stems = this.#stems.get(key.slice(0, shortestStem));
    if (!stems) return exact;
    const fitting = stems.filter(({ stem }) => key.startsWith(stem)).map(({ id }) => id);
    return fitting.length === 0 ? exact : [...exact, ...fitting];
  }

  /** Every entry under `root` that starts at token `from`, its words joined as `gap` allows. */
  hits(
    root: number,
    text: string,
    tokens: readonly Token[],
    from: number,
    gap: Gap = 'phrase',
  ): Hit[] {
    const found: Hit[] = [];
    const first = tokens[from];
    if (!first) return found;
    const ids = this.wordIds(first.key);
    if (ids.length === 0) return found;
    const { nodes, finals } = this.#index;

    const walk = ({ label, node }: Edge, at: number, overInitial: boolean): void => {
      const token = tokens[at] as Token;
      if (!fits(label, token)) return;
      const final = nodes[node] as number;
      if (final !== 0) {
        found.push({ from, to: at + 1, finals: finals[final] as readonly number[], overInitial });
      }
      if ((nodes[node + 1] as number) === 0) return;
      // The words inside an alias must agree on the possessive; after its last word one is welcome.
      if (gap === 'phrase' && token.possessive !== (label & 4) > 0) return;
      follow(node, at + 1, overInitial);
      if (isInitial(tokens[at + 1], text)) follow(node, at + 2, true);
    };
    const follow = (node: number, next: number, overInitial: boolean): void => {
      const token = tokens[next];
      if (!token || !adjoins(text, tokens, next - 1, gap)) return;
      const wanted = this.wordIds(token.key);
      if (wanted.length === 0) return;
      for (const edge of edgesOf(nodes, node)) {
        if (wanted.includes(edge.label >> 3)) walk(edge, next, overInitial);
      }
    };
    for (const id of ids) {
      for (const edge of this.#edgesOf(root).get(id) ?? []) walk(edge, from, false);
    }
    return found;
  }

  /** The words with which the entries under `root` start. */
  *firstWords(root: number): Iterable<number> {
    let last = -1;
    for (const { label } of edgesOf(this.#index.nodes, root)) {
      const word = label >> 3;
      // Labels that differ in what they need of the word stand side by side.
      if (word !== last) yield word;
      last = word;
    }
  }

  #edgesOf(root: number): Map<number, Edge[]> {
    let edges = this.#rootEdges.get(root);
    if (!edges) {
      edges = new Map();
      for (const edge of edgesOf(this.#index.nodes, root)) {
        addTo(edges, edge.label >> 3, edge);
      }
      this.#rootEdges.set(root, edges);
    }
    return edges;
  }
}

/** The edges of a node, in order of their labels. */
function* edgesOf(nodes: readonly number[], node: number): Generator<Edge> {
  const count = nodes[node + 1] as number;
  let label = 0;
  for (let n = 0; n < count; n += 1) {
    const at = node + 2 + 2 * n;
    label += nodes[at] as number;
    yield { label, node: nodes[at + 1] as number };
  }
}

/** A single capital with a period, as between given name and surname. */
function isInitial(token: Token | undefined, text: string): boolean {
  return (
    token !== undefined &&
    token.end - token.start === 1 &&
    token.shape === 'capitalised' &&
    text.charAt(token.end) === '.'
  );
}

function fits(label: number, token: Token): boolean {
  const need = label & 3;
  if (need === needs.any) return true;
  return need === needs.acronym ? token.shape === 'acronym' : token.shape !== 'lower';
}
