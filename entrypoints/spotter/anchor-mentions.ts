import { isConnected } from '../../core/safe-dom.ts';
import type { Mention } from '../../core/spotting/types.ts';
import type { TextSegment } from './collect-text.ts';
import type { TextBlock } from './text-block.ts';

/** A mention with its place in the page: what a mark paints and a card points at. */
export interface Mark {
  readonly mention: Mention;
  /** Has the element's box show it, which is near the viewport or not. */
  readonly box: Element;
  /** Names the part of the page that it stands in; see `PageSections`. */
  readonly section: string;
  /** Static: the browser would have to keep a live range in step with every change of the page. */
  readonly range: StaticRange;
  /** The text nodes that it takes, with what they must say for the range to be right. */
  readonly parts: readonly MarkPart[];
}

interface MarkPart {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Finds the text nodes of mentions in one pass over the block; mentions come sorted and do not overlap.
 * A mention whose text has changed since the block was read gets no mark: it is about to be read again.
 */
export function anchorMentions(
  block: TextBlock,
  mentions: readonly Mention[],
  { box, section }: Pick<Mark, 'box' | 'section'>,
): Mark[] {
  const marks: Mark[] = [];
  const { segments, text } = block;
  let first = 0;
  for (const mention of mentions) {
    const parts: MarkPart[] = [];
    for (let n = first; n < segments.length; n += 1) {
      const { node, start, end } = segments[n] as TextSegment;
      if (start >= mention.end) break;
      if (end <= mention.start) {
        first = n + 1;
        continue;
      }
      const from = Math.max(mention.start, start);
      const to = Math.min(mention.end, end);
      parts.push({ node, from: from - start, to: to - start, text: text.slice(from, to) });
    }
    const [head, tail] = [parts[0], parts.at(-1)];
    if (!head || !tail || !parts.every(stillReads)) continue;
    const range = new StaticRange({
      startContainer: head.node,
      startOffset: head.from,
      endContainer: tail.node,
      endOffset: tail.to,
    });
    marks.push({ mention, box, section, range, parts });
  }
  return marks;
}

/** Whether the mark still stands on the text that it was made for. */
export function isTrue({ parts }: Mark): boolean {
  return parts.every(stillReads);
}

function stillReads({ node, from, to, text }: MarkPart): boolean {
  return isConnected(node) && node.data.slice(from, to) === text;
}
