import {
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { PackFile, Path, Problem } from '../knowledge/problems.ts';

/** No pack file is that long; stops input made to keep the parser busy. */
const mostCharacters = 5_000_000;

/**
 * Reads one YAML file of a pack. Only what JSON can say is allowed: no tags, no anchors and aliases,
 * no merge keys. Dates stay text, and every value knows its line.
 */
export function readYaml(file: string, text: string): PackFile | { problems: Problem[] } {
  if (text.length > mostCharacters) {
    return {
      problems: [{ file, key: '', message: `is longer than ${mostCharacters} characters` }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    customTags: [],
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    key: '',
    message: error.message,
  }));
  const refuse = (node: Node, message: string): void => {
    problems.push({ file, line: lines.linePos(node.range?.[0] ?? 0).line, key: '', message });
  };
  visit(document, {
    Alias: (_, node) => refuse(node, 'YAML aliases (*name) are not allowed'),
    Node: (_, node) => {
      if (node.anchor) refuse(node, 'YAML anchors (&name) are not allowed');
    },
  });
  if (problems.length > 0) return { problems };
  const locate = (path: Path) => ({ line: lines.linePos(offsetOf(document.contents, path)).line });
  return { file, data: document.toJS({ maxAliasCount: 0 }), locate };
}

/** Where a value starts, or the nearest parent that is there. A value in a map starts at its key. */
function offsetOf(root: unknown, path: Path): number {
  let at = root;
  let offset = startOf(root);
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find((item) => keyOf(item) === String(step));
      if (!pair) break;
      offset = startOf(pair.key);
      at = pair.value;
    } else if (isSeq(at) && typeof step === 'number' && at.items[step] !== undefined) {
      at = at.items[step];
      offset = startOf(at);
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function keyOf({ key }: Pair): string {
  return String(isNode(key) ? key.toJSON() : key);
}
