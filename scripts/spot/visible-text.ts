import { parseHTML } from 'linkedom';
import type { BlockKind } from '../../core/spotting/index.ts';
import type { Document, TextBlock } from './document.ts';

const invisible =
  'head, title, script, style, template, noscript, datalist, [hidden], dialog:not([open])';
/** Shown, but never marked. */
const unread =
  'pre, code, samp, kbd, textarea, select, button, [contenteditable]:not([contenteditable="false"])';
const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text that a page shows, from its source alone: white space collapsed, a line for each block.
 * Style sheets are not read, so text that only they hide counts as shown.
 */
export function visibleText(html: string): Document {
  const { document } = parseHTML(html);
  const writer = new BlockWriter();
  for (const child of document.childNodes) walk(child, writer, 'text', true);
  const title = document.querySelector('head > title, title')?.textContent ?? '';
  return { ...writer.finish(), title: title.replaceAll(/\s+/g, ' ').trim() };
}

function walk(node: Node, writer: BlockWriter, kind: BlockKind, mayMark: boolean): void {
  if (node.nodeType === node.TEXT_NODE) writer.write(node.textContent ?? '', kind, mayMark);
  if (node.nodeType !== node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.matches(invisible) || isHiddenByStyle(element)) return;
  if (element.localName === 'br') writer.breakLine();

  const isBlock = !inline.has(element.localName) && !element.matches('code, samp, kbd');
  if (isBlock) writer.endBlock();
  const childKind = /^h[1-6]$/.test(element.localName) ? 'heading' : kind;
  const childMayMark = mayMark && !element.matches(unread);
  for (const child of element.childNodes) walk(child, writer, childKind, childMayMark);
  if (isBlock) writer.endBlock();
}

function isHiddenByStyle(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Puts the text together and notes where its blocks are. */
class BlockWriter {
  #text = '';
  #blocks: TextBlock[] = [];
  #open: { start: number; kind: BlockKind; mayMark: boolean } | undefined;
  #space = false;

  write(raw: string, kind: BlockKind, mayMark: boolean): void {
    // All white space but fixed spaces collapses, across elements too.
    for (const part of raw.split(/([\t\n\f\r ]+)/)) {
      if (part === '') continue;
      if (/^[\t\n\f\r ]/.test(part)) {
        this.#space = true;
        continue;
      }
      if (this.#open && this.#open.mayMark !== mayMark) this.#closeSpan();
      if (this.#space && this.#text !== '' && !this.#text.endsWith('\n')) this.#text += ' ';
      this.#space = false;
      this.#open ??= { start: this.#text.length, kind, mayMark };
      this.#text += part;
    }
  }

  breakLine(): void {
    this.#space = false;
    if (this.#text !== '') this.#text += '\n';
  }

  endBlock(): void {
    this.#closeSpan();
    this.#space = false;
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  finish(): Pick<Document, 'text' | 'blocks'> {
    this.endBlock();
    return { text: this.#text, blocks: this.#blocks };
  }

  #closeSpan(): void {
    if (this.#open?.mayMark) {
      const { start, kind } = this.#open;
      const end = start + this.#text.slice(start).trimEnd().length;
      this.#blocks.push({ start, end, kind });
    }
    this.#open = undefined;
  }
}
