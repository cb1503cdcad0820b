import { isShadowRoot, rootOf } from '../../core/safe-dom.ts';
import css from '../marks.css?inline';
import type { Mark } from './anchor-mentions.ts';

/**
 * Gives the mark's rule to every tree of shadow that holds a mark. Firefox hands highlight rules to no
 * tree but the document's (docs/browser-quirks.md); Chromium does, and pays for nothing here.
 */
export class ShadowStyles {
  readonly #styled = new Set<ShadowRoot>();
  #sheet: CSSStyleSheet | undefined;

  apply(marks: readonly Mark[]): void {
    if (!import.meta.env.FIREFOX) return;
    for (const { range } of marks) {
      const root = rootOf(range.startContainer);
      if (!isShadowRoot(root) || this.#styled.has(root)) continue;
      this.#sheet ??= styleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
      this.#styled.add(root);
    }
  }

  remove(): void {
    for (const root of this.#styled) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(
        (sheet) => sheet !== this.#sheet,
      );
    }
    this.#styled.clear();
  }
}

function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
