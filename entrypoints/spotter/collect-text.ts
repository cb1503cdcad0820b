import {
  closestAround,
  elementAt,
  firstChild,
  isElement,
  isRendered,
  localName,
  matches,
  nextSibling,
  nodeType,
  parentElement,
} from '../../core/safe-dom.ts';
import { editable, roleOf } from './element-roles.ts';
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
  /** Nothing where it was not read thoroughly: nearly all text of nearly all pages is read but once. */
  readonly segments: readonly TextSegment[];
}

/** An element whose text stands for itself, or a tree of shadow that does. */
export type Holder = Element | ShadowRoot;

/** What a holder is made of, in order: its own runs of text, and holders inside it. */
export type Piece = TextRun | Holder;

export function isRun(piece: Piece): piece is TextRun {
  // A form may well have a field of that name, but no array.
  return Array.isArray((piece as Partial<TextRun>).segments);
}

export interface CollectorOptions {
  /** Elements that we put into the page ourselves. */
  readonly isOurs: (element: Element) => boolean;
  /** Told of custom elements that may get a tree of shadow yet. */
  readonly onUnborn: (element: Element) => void;
}

interface Care {
  /** Leaves out what only its style tells to be hidden, and editors; tells where the text stands. */
  readonly thorough: boolean;
  /** There may be editors in the line: leaves them out. */
  readonly hasEditors: boolean;
}

/** Stands where a picture or a form field is: no phrase goes across it. */
const objectCharacter = '\uFFFC';
/** Pages with more elements inside one another in one line are broken; the stack must hold. */
const maxDepth = 100;
/** A longer run is nobody's prose, and browsers carry no message of 64 MiB; UTF-16 code units. */
const maxLength = 4_000_000;
const visible = /\S/;
const footnote = /^\s*(?:[\d*†‡§¶#]|[[(].{0,4}[\])])/;

/**
 * Reads what stands directly in a holder, down to the holders inside it but not into them. Inline
 * elements, comments and `<wbr>` join; `<br>` becomes a line break. Whitespace stays as it is written.
 *
 * One for all holders of a page, which are thousands: it makes nothing but what it hands out.
 */
export class TextCollector {
  readonly #options: CollectorOptions;
  #care: Care = { thorough: false, hasEditors: false };
  #pieces: Piece[] = [];
  #text = '';
  #segments: TextSegment[] = [];
  #isBlank = true;
  #lineEnds = false;

  constructor(options: CollectorOptions) {
    this.#options = options;
  }

  /** The pieces of a holder. Cheap unless `thorough`: no style is looked at. */
  collect(holder: Holder, care: Care): Piece[] {
    this.#care = care;
    this.#pieces = [];
    if (care.thorough) this.#segments = [];
    const root = isElement(holder) ? shadowRootOf(holder, localName(holder)) : undefined;
    if (root) this.#pieces.push(root);
    this.#read(holder, 0);
    this.#close();
    return this.#pieces;
  }

  #read(parent: Node, depth: number): void {
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      const type = nodeType(node);
      if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) this.#add(node as Text);
      else if (type === Node.ELEMENT_NODE) this.#enter(node as Element, depth);
    }
  }

  #enter(element: Element, depth: number): void {
    const name = localName(element);
    const role = roleOf(name);
    if (role === 'silent' || (role === 'note' && footnote.test(leadingText(element)))) return;
    if (role === 'line') {
      this.#breakLine();
    } else if (role === 'object') {
      this.#text += objectCharacter;
    } else if (role === 'block' || shadowRootOf(element, name)) {
      this.#close();
      if (!this.#options.isOurs(element)) this.#pieces.push(element);
    } else {
      const { thorough, hasEditors } = this.#care;
      if (name.includes('-') && matches(element, ':not(:defined)')) this.#options.onUnborn(element);
      if ((hasEditors || thorough) && matches(element, editable)) return;
      if (thorough && !isRendered(element) && !isBoxless(element)) return;
      if (depth < maxDepth) this.#read(element, depth + 1);
    }
  }

  #add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if ((this.#isBlank || this.#lineEnds) && visible.test(data)) {
      this.#isBlank = false;
      this.#lineEnds = false;
    }
    const start = this.#text.length;
    if (this.#care.thorough) this.#segments.push({ node, start, end: start + data.length });
    this.#text = start === 0 ? data : this.#text + data;
  }

  #breakLine(): void {
    if (this.#lineEnds) this.#close();
    else {
      this.#text += '\n';
      this.#lineEnds = true;
    }
  }

  #close(): void {
    if (!this.#isBlank && this.#text.length <= maxLength)
      this.#pieces.push({ text: this.#text, segments: this.#segments });
    // Most of what lies between two blocks is a line break of the source.
    if (this.#segments.length > 0) this.#segments = [];
    this.#text = '';
    this.#isBlank = true;
    this.#lineEnds = false;
  }
}

/** The first text in an element, not looking into holders: what happens in them is their own matter. */
function leadingText(element: Element, depth = 0): string {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    const type = nodeType(node);
    if (type === Node.TEXT_NODE && visible.test((node as Text).data)) return (node as Text).data;
    if (type !== Node.ELEMENT_NODE) continue;
    const role = roleOf(localName(node as Element));
    if (role === 'silent') continue;
    return role === undefined && depth < maxDepth ? leadingText(node as Element, depth + 1) : '';
  }
  return '';
}

/** `display: contents` has no box of its own; its children have. */
function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** Whether the text around this node is being edited, in whatever tree of shadow. */
export function isEdited(node: Node): boolean {
  return closestAround(node, editable) !== undefined;
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
