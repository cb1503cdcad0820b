import type { Path } from '../knowledge/problems.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gs;

/**
 * The line on which a value of a JSON text stands, or its nearest parent that is there. Only for text
 * that was parsed: it walks to the value without building anything.
 */
export function lineInJson(text: string, path: Path): number {
  const walk = text.matchAll(token);
  let found = text.search(/\S/);
  /** How many steps of the path lead to the innermost open bracket; the brackets off the path count. */
  let reached = 0;
  let astray = 0;
  const open: { key: string | number }[] = [];
  let previous = '';
  for (const { 0: piece, index } of walk) {
    const inner = open.at(-1);
    if (piece === '}' || piece === ']') {
      open.pop();
      if (astray > 0) astray -= 1;
      // The way ended inside: there is nothing nearer.
      else return lineAt(text, found);
    } else if (piece === ',') {
      if (inner && typeof inner.key === 'number') inner.key += 1;
    } else if (piece === ':') {
      // The key before it is noted already.
    } else if (inner && typeof inner.key === 'string' && previous !== ':') {
      inner.key = JSON.parse(piece) as string;
      if (isOnPath(inner.key)) found = index;
    } else {
      const isNext = open.length === 0 || isOnPath(inner?.key);
      if (isNext && open.length > 0) {
        if (typeof inner?.key === 'number') found = index;
        reached += 1;
        if (reached === path.length) return lineAt(text, found);
      }
      if (piece === '{' || piece === '[') {
        if (!isNext) astray += 1;
        open.push({ key: piece === '{' ? '' : 0 });
      } else if (isNext && open.length > 0) return lineAt(text, found);
    }
    if (path.length === 0) break;
    previous = piece;
  }
  return lineAt(text, found);

  function isOnPath(key: string | number | undefined): boolean {
    return astray === 0 && key !== undefined && String(path[reached]) === String(key);
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
