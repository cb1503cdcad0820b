import { localName } from '../../core/safe-dom.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** A page with more custom elements than this waits for a mutation. */
const most = 500;

/** Custom elements that the page has not brought to life yet. */
export class UnbornElements {
  readonly #elements = new Set<Element>();

  get isEmpty(): boolean {
    return this.#elements.size === 0;
  }

  note(element: Element): void {
    if (this.#elements.size < most) this.#elements.add(element);
  }

  /** Hands over those that got a tree of shadow meanwhile. No mutation tells of it. */
  born(): Element[] {
    const born = [...this.#elements].filter((element) => shadowRootOf(element, localName(element)));
    for (const element of born) this.#elements.delete(element);
    return born;
  }

  clear(): void {
    this.#elements.clear();
  }
}
