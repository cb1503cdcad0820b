import type { AliasWord, Phrase } from './alias-syntax.ts';
import { needs } from './index-format.ts';

interface Node {
  readonly finals: Set<number>;
  readonly edges: Map<number, Node>;
}

/** Builds the flat automaton of `SpotterIndex.nodes`; see there for the layout. */
export class AutomatonBuilder {
  readonly #words = new Map<string, number>();
  readonly #roots: Node[] = [emptyNode()];

  /** Adds a root of its own, for the part of a bag; returns its number. Root 0 is the dictionary's. */
  addRoot(phrases: readonly Phrase[]): number {
    const root = this.#roots.push(emptyNode()) - 1;
    for (const phrase of phrases) this.add(phrase, 0, root);
    return root;
  }

  /** Adds a phrase with what it stands for. */
  add(phrase: Phrase, final: number, root = 0): void {
    let node = this.#roots[root] as Node;
    for (const word of phrase) {
      const label = this.#label(word);
      let next = node.edges.get(label);
      if (!next) {
        next = emptyNode();
        node.edges.set(label, next);
      }
      node = next;
    }
    node.finals.add(final);
  }

  /** Merges equal nodes and lays them out; `roots[n]` is the address of root n. */
  build(): { words: string[]; nodes: number[]; finals: number[][]; roots: number[] } {
    const finals = new Interner<number[]>([[]]);
    const addresses = new Map<string, number>();
    const nodes: number[] = [];

    // Children first: then a node's finals, labels and children's addresses name its whole subtree.
    const place = (node: Node): number => {
      const final = finals.index([...node.finals].sort((a, b) => a - b));
      let last = 0;
      const edges = [...node.edges]
        .sort(([a], [b]) => a - b)
        .flatMap(([label, to]) => {
          const step = label - last;
          last = label;
          return [step, place(to)];
        });
      const key = [final, ...edges].join();
      let address = addresses.get(key);
      if (address === undefined) {
        address = nodes.length;
        addresses.set(key, address);
        nodes.push(final, edges.length / 2, ...edges);
      }
      return address;
    };
    const roots = this.#roots.map(place);
    return { words: [...this.#words.keys()], nodes, finals: finals.values, roots };
  }

  #label(word: AliasWord): number {
    let id = this.#words.get(word.key);
    if (id === undefined) {
      id = this.#words.size;
      this.#words.set(word.key, id);
    }
    return id * 8 + needs[word.need] + (word.possessive ? 4 : 0);
  }
}

class Interner<T> {
  readonly values: T[];
  readonly #known = new Map<string, number>();

  constructor(values: T[]) {
    this.values = values;
    values.forEach((value, n) => {
      this.#known.set(JSON.stringify(value), n);
    });
  }

  index(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const added = this.values.push(value) - 1;
    this.#known.set(key, added);
    return added;
  }
}

function emptyNode(): Node {
  return { finals: new Set(), edges: new Map() };
}
