/**
 * One highlight of ours in the registry, which we share with the page: it can read our name and our
 * ranges, so the name says nothing, and it can take them out. What others registered stays theirs, even
 * under our name.
 */
export class NamedHighlight {
  readonly #name: string;
  readonly #ranges = new Set<AbstractRange>();
  readonly #priority: number;
  #made: Highlight | undefined;

  /** @param priority below 0: what the page itself highlights comes on top. */
  constructor(name: string, priority: number) {
    this.#name = name;
    this.#priority = priority;
  }

  /** Made at the first need: nearly every frame has none. */
  get #highlight(): Highlight {
    if (!this.#made) {
      this.#made = new Highlight();
      this.#made.priority = this.#priority;
    }
    return this.#made;
  }

  get size(): number {
    return this.#ranges.size;
  }

  add(range: AbstractRange): void {
    if (this.#ranges.size === 0) this.#register();
    this.#ranges.add(range);
    this.#highlight.add(range);
  }

  delete(range: AbstractRange): void {
    if (!this.#ranges.delete(range)) return;
    this.#highlight.delete(range);
    if (this.#ranges.size === 0) this.#withdraw();
  }

  clear(): void {
    if (this.#ranges.size === 0) return;
    this.#ranges.clear();
    this.#highlight.clear();
    this.#withdraw();
  }

  /** Puts back what the page took out. Whoever calls this sets how often; a page may undo it for ever. */
  repair(): void {
    if (this.#ranges.size === 0) return;
    this.#register();
    if (this.#highlight.size === this.#ranges.size) return;
    this.#highlight.clear();
    for (const range of this.#ranges) this.#highlight.add(range);
  }

  #register(): void {
    if (!CSS.highlights.has(this.#name)) CSS.highlights.set(this.#name, this.#highlight);
  }

  #withdraw(): void {
    if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
  }
}
