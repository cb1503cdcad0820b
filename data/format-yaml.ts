import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The order in which keys stand, wherever they occur; other keys keep their alphabetical order. */
const keyOrder = [
  ...['id', 'title', 'name', 'kind', 'summary', 'version', 'license', 'language', 'as_of'],
  ...['author', 'published', 'publisher', 'url', 'sources'],
  ...['text', 'date', 'source', 'paragraphs', 'said_by', 'statements', 'related', 'aliases'],
  ...[
    'names',
    'shorthands',
    'decoys',
    'context',
    'telltale',
    'against',
    'qualifiers',
    'translations',
  ],
];

/**
 * A pack file in its one canonical form: keys in order, one sentence a line, lists of numbers in
 * brackets, double quotes only where needed. Comments stay.
 */
export function formatYaml(text: string): string {
  const document = parseDocument(text, { schema: 'core', stringKeys: true });
  order(document.contents);
  return write(document);
}

function order(node: unknown): void {
  if (isSeq(node)) {
    node.flow = node.items.length > 0 && node.items.every(isNumber);
    for (const item of node.items) order(item);
  }
  if (!isMap(node)) return;
  node.items.sort((a, b) => compareKeys(String(a.key), String(b.key)));
  for (const item of node.items) order(item.value);
}

function compareKeys(a: string, b: string): number {
  const [left, right] = [keyOrder.indexOf(a), keyOrder.indexOf(b)];
  if (left >= 0 && right >= 0) return left - right;
  return a < b ? -1 : 1;
}

function isNumber(node: unknown): boolean {
  return isScalar(node) && typeof node.value === 'number';
}

function write(document: Document): string {
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    singleQuote: false,
    defaultStringType: 'PLAIN',
  });
}
