import { editable, roleOf } from './element-roles.ts';
import {
  closest,
  firstChild,
  isRendered,
  localName,
  matches,
  nextSibling,
  nodeType,
  parentElement,
  rootOf,
} from './safe-dom.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** A text node's share of a block. */
export interface TextSegment {
  readonly node: Text;
  /** Where the node's text stands in the block's, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Text that runs on without a block boundary. */
export interface TextRun {
  readonly text: string;
  readonly segments: readonly TextSegment[];
}

/** An element whose text stands for itself, or a tree of shadow that does. */
export type Holder = Element | ShadowRoot;

/** What a holder is made of, in order: its own runs of text, and holders inside it. */
export type Piece = TextRun | Holder;

export function isRun(piece: Piece): piece is TextRun {
  return 'segments' in piece;
}

export interface CollectOptions {
  /** Looks at every element for what only its style and attributes tell: hidden, or being edited. */
  readonly thorough: boolean;
  /** Elements that we put into the page ourselves. */
  readonly isOurs: (element: Element) => boolean;
  /** Told of custom elements that may get a tree of shadow yet. */
  readonly onUnborn: (element: Element) => void;
}

/** Stands where a picture or a form field is: no phrase goes across it. */
const objectCharacter = '\uFFFC';
/** Pages with more elements inside one another in one line are broken; the stack must hold. */
const maxDepth = 100;
const visible = /\S/;
const footnote = /^\s*(?:[\d*†‡§¶#]|[[(].{0,4}[\])])/;

/**
 * Reads what stands directly in a holder, down to the holders inside it but not into them. Inline
 * elements, comments and `<wbr>` join; `<br>` becomes a line break. Whitespace stays as it is written.
 *
 * Cheap unless `thorough`: no attribute and no style is looked at.
 */
export function collectText(holder: Holder, options: CollectOptions): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let segments: TextSegment[] = [];
  let isBlank = true;
  let lineEnds = false;

  const close = (): void => {
    if (!isBlank) pieces.push({ text, segments });
    text = '';
    segments = [];
    isBlank = true;
    lineEnds = false;
  };
  const add = (node: Text): void => {
    const { data } = node;
    if (data === '') return;
    if ((isBlank || lineEnds) && visible.test(data)) isBlank = lineEnds = false;
    segments.push({ node, start: text.length, end: text.length + data.length });
    text = text === '' ? data : text + data;
  };
  const breakLine = (): void => {
    if (lineEnds) close();
    else {
      text += '\n';
      lineEnds = true;
    }
  };
  const enter = (element: Element, depth: number): void => {
    const name = localName(element);
    const role = roleOf(name);
    if (role === 'silent' || (role === 'note' && footnote.test(leadingText(element)))) return;
    if (role === 'line') {
      breakLine();
    } else if (role === 'object') {
      text += objectCharacter;
    } else if (role === 'block' || shadowRootOf(element, name)) {
      close();
      if (!options.isOurs(element)) pieces.push(element);
    } else {
      if (name.includes('-') && matches(element, ':not(:defined)')) options.onUnborn(element);
      if (options.thorough && !isReadable(element)) return;
      if (depth < maxDepth) read(element, depth + 1);
    }
  };
  const read = (parent: Node, depth: number): void => {
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      const type = nodeType(node);
      if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) add(node as Text);
      else if (type === Node.ELEMENT_NODE) enter(node as Element, depth);
    }
  };

  if (holder instanceof Element) {
    const root = shadowRootOf(holder, localName(holder));
    if (root) pieces.push(root);
  }
  read(holder, 0);
  close();
  return pieces;
}

/** The first text in an element, not looking into holders: what happens in them is their own matter. */
function leadingText(element: Element): string {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    const type = nodeType(node);
    if (type === Node.TEXT_NODE && visible.test((node as Text).data)) return (node as Text).data;
    if (type !== Node.ELEMENT_NODE) continue;
    const role = roleOf(localName(node as Element));
    if (role === 'silent') continue;
    return role === undefined ? leadingText(node as Element) : '';
  }
  return '';
}

/** Whether a reader reads here: nothing that is being written, nothing hidden. */
function isReadable(inline: Element): boolean {
  return !matches(inline, editable) && (isRendered(inline) || isBoxless(inline));
}

/** `display: contents` has no box of its own; its children have. */
function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** Whether the text around this node is being edited, in whatever tree of shadow. */
export function isEdited(node: Node): boolean {
  for (let element = elementAt(node); element; ) {
    if (closest(element, editable)) return true;
    const root = rootOf(element);
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}

/**
 * The element whose box shows the text of a holder; undefined while that has none. Holders without a
 * box of their own (`display: contents`, shadow roots) are shown by what is around them.
 */
export function boxOf(holder: Holder): Element | undefined {
  let element = elementAt(holder);
  while (element && !isRendered(element)) {
    if (!isBoxless(element)) return undefined;
    element = parentElement(element);
  }
  return element;
}

function elementAt(node: Node): Element | undefined {
  if (node instanceof ShadowRoot) return node.host;
  return node instanceof Element ? node : parentElement(node);
}
