import { expect } from '@playwright/test';
import type { Frame } from './driver.ts';

/** A mark's middle in client coordinates of its frame. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** What is marked in `tests/pages/article` as long as nothing is switched off. */
export const articleMarks = [
  'Barack Obama',
  'Xi Jinping',
  'Edward Snowden',
  'U.S. Chamber of Commerce',
];

/** The marked strings in document order. The page's own highlights are to be named to be left out. */
export async function marks(frame: Frame, notOurs: readonly string[] = []): Promise<string[]> {
  return (await readMarks(frame, notOurs)).map(({ text }) => text);
}

/** Waits until exactly these strings are marked, in this order. */
export async function expectMarks(frame: Frame, texts: readonly string[]): Promise<void> {
  await expect
    .poll(() => marks(frame).catch(() => 'loading'), { message: 'marked text' })
    .toEqual(texts);
}

/** Where the first mark with this text is; waits until there is one. */
export async function markPlace(frame: Frame, text: string): Promise<MarkPlace> {
  let place: MarkPlace | undefined;
  await expect
    .poll(
      async () => {
        place = (await readMarks(frame, []).catch(() => [])).find((mark) => mark.text === text);
        return place !== undefined;
      },
      { message: `a mark on "${text}"` },
    )
    .toBe(true);
  return place as MarkPlace;
}

interface ReadMark extends MarkPlace {
  readonly text: string;
}

/** The highlight registry is the document's own, so its page sees what the extension painted. */
function readMarks(frame: Frame, notOurs: readonly string[]): Promise<ReadMark[]> {
  return frame.evaluate((notOurs) => {
    /** From the document down through shadow hosts to the node. */
    const treePath = (node: Node): Node[] => {
      const { host } = node.getRootNode() as ShadowRoot;
      return host ? [...treePath(host), node] : [node];
    };
    const order = (a: AbstractRange, b: AbstractRange): number => {
      const [pathA, pathB] = [treePath(a.startContainer), treePath(b.startContainer)];
      for (let depth = 0; ; depth += 1) {
        const [nodeA, nodeB] = [pathA[depth], pathB[depth]];
        if (!nodeA || !nodeB) return pathA.length - pathB.length;
        if (nodeA === nodeB) {
          if (depth === pathA.length - 1) return a.startOffset - b.startOffset;
          continue;
        }
        return nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      }
    };
    const ranges = [...CSS.highlights]
      .filter(([name]) => !notOurs.includes(name))
      .flatMap(([, highlight]) => [...highlight]);
    // A mark that stands out is in two highlights.
    return [...new Set(ranges)].sort(order).map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const [line] = range.getClientRects();
      return {
        text: range.toString(),
        x: line ? line.x + line.width / 2 : 0,
        y: line ? line.y + line.height / 2 : 0,
      };
    });
  }, notOurs);
}
