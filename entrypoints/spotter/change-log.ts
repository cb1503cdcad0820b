import { nodeType } from '../../core/safe-dom.ts';

/** What happened to the page since it was last read. */
export interface PageChanges {
  /** Nodes whose text or children changed. */
  readonly changed: ReadonlySet<Node>;
  /** Nodes put in; what lies in them may have changed while no one looked. */
  readonly added: ReadonlySet<Node>;
}

/** A page that changes more than this between two readings is read anew. */
const maxNodes = 20_000;

/** What happened to the page since it was last read, each node once however often it changed. */
export class ChangeLog {
  #changed = new Set<Node>();
  #added = new Set<Node>();
  #isFull = false;

  get isEmpty(): boolean {
    return this.#changed.size === 0 && !this.#isFull;
  }

  note(records: readonly MutationRecord[]): void {
    if (this.#isFull) return;
    for (const { target, addedNodes } of records) {
      this.#changed.add(target);
      for (const node of addedNodes)
        if (nodeType(node) === Node.ELEMENT_NODE) this.#added.add(node);
    }
    if (this.#changed.size + this.#added.size > maxNodes) this.noteAll();
  }

  /** Everything may have changed. */
  noteAll(): void {
    this.#changed.clear();
    this.#added.clear();
    this.#isFull = true;
  }

  /** Hands over what was noted and begins anew; 'all' when the page must be read from its start. */
  take(): PageChanges | 'all' {
    const changes = this.#isFull ? 'all' : { changed: this.#changed, added: this.#added };
    this.#changed = new Set();
    this.#added = new Set();
    this.#isFull = false;
    return changes;
  }
}
