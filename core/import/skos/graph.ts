import { addTo } from '../../spotting/rows.ts';
/** What a file of linked data says, by the addresses of the things it speaks of. */
export type Graph = ReadonlyMap<string, GraphNode>;

export interface GraphNode {
  readonly id: string;
  /** Where the file speaks of it; looked up when it is asked for. */
  line(): number | undefined;
  /** By the address of the property, in the file's order. */
  readonly values: ReadonlyMap<string, readonly Value[]>;
}

export interface Value {
  /** A text, or the address of another thing. */
  readonly text: string;
  /** As the file has it; empty where it names none. */
  readonly language: string;
  readonly isThing: boolean;
}

/** Collects what a reader of a form finds. */
export class GraphBuilder {
  readonly #nodes = new Map<string, Node>();

  get graph(): Graph {
    return this.#nodes;
  }

  /** @param line of the first mention; later ones are of no interest. */
  add(id: string, property: string, value: Value, line?: number): void {
    let node = this.#nodes.get(id);
    if (!node) {
      node = new Node(id, () => line);
      this.#nodes.set(id, node);
    }
    addTo(node.values, property, value);
  }

  setLine(id: string, line: () => number | undefined): void {
    const node = this.#nodes.get(id);
    if (node) node.line = line;
  }
}

class Node {
  readonly id: string;
  readonly values = new Map<string, Value[]>();
  line: () => number | undefined;

  constructor(id: string, line: () => number | undefined) {
    this.id = id;
    this.line = line;
  }
}
