/**
 * A page can name its form controls and images so that they hide the DOM's own properties:
 * `<form><input name="firstChild">`, `<img name="body">`. What we read of elements that a page made goes
 * through the prototypes, which in our isolated world nobody can touch.
 */
/* @__NO_SIDE_EFFECTS__ so that a script carries only what it uses. */
function getter<Of extends object, Value>(prototype: Of, name: keyof Of): (of: Of) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Of) => Value;
  return (of) => get.call(of);
}

export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
export const firstChild = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const localName = getter<Element, string>(Element.prototype, 'localName');
const assignedSlot = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const openShadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** Not by `instanceof`: what was made in another frame and moved here keeps the classes of that frame. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

/** Like `isElement`. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function boxAt(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether an element holds another, or is it. */
export function contains(element: Element, other: Element): boolean {
  return Node.prototype.contains.call(element, other);
}

/** Whether an element inside matches; not in trees of shadow further in. */
export function hasInside(root: Element | ShadowRoot, selector: string): boolean {
  const { querySelector } = (isShadowRoot(root) ? DocumentFragment : Element).prototype;
  return querySelector.call(root, selector) !== null;
}

/** The document, or the tree of shadow, that holds the node. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The innermost element around a node, or the node itself, that matches; out of trees of shadow as well. */
export function closestAround(node: Node, selector: string): Element | undefined {
  for (let element = elementAt(node); element; ) {
    const found = closest(element, selector);
    if (found) return found;
    const root = rootOf(element);
    element = isShadowRoot(root) ? root.host : undefined;
  }
  return undefined;
}

/** A node that is an element; of others the element that holds it, of a tree of shadow its host. */
export function elementAt(node: Node): Element | undefined {
  if (isShadowRoot(node)) return node.host;
  return isElement(node) ? node : parentElement(node);
}

/** Whether the element has a box: not `display: none` and in nothing that is. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** A property of the document itself, which named images and forms hide as well. */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  return getter<Document, Document[Name]>(Document.prototype, name)(document);
}

/** The element one level up, out of a shadow tree to its host. */
export function parentElement(node: Node): Element | undefined {
  const parent = parentNode(node);
  if (!parent) return undefined;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : undefined;
}

/** The element around this one as it is laid out: through slots and out of trees of shadow. */
export function layoutParent(element: Element): Element | undefined {
  return assignedSlot(element) ?? parentElement(element);
}

/** Whether the whole document is being written. */
export function isDesignMode(): boolean {
  return ofDocument('designMode') === 'on';
}
