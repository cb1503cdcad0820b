import {
  type Block,
  createSpotter,
  type Judgment,
  type Mention,
  type SpotterIndex,
  splitText,
} from '../../core/spotting/index.ts';
import type { LabelledText, Mark } from './labelled-text.ts';

/** Marks the topics in a labelled text. */
export type Marker = (text: LabelledText) => Mark[];

/** The engine as it runs on a page: title first, then the text's blocks. */
export function spotterMarker(index: SpotterIndex): Marker {
  const spotter = createSpotter(index);
  return (text) => onBlocks(text, (page) => spotter.decide(scanned(spotter, page))).map(toMark);
}

/** Every candidate of a text with the rule that took or refused it, for the error listing. */
export function explainer(index: SpotterIndex): (text: LabelledText) => Judgment[] {
  const spotter = createSpotter(index);
  return (text) => onBlocks(text, (page) => spotter.explain(scanned(spotter, page)));
}

/** Runs something on the blocks of a text and moves its offsets back into the text. */
export function onBlocks<T extends { readonly start: number; readonly end: number }>(
  { text, title }: LabelledText,
  run: (page: readonly Block[]) => T[][],
): T[] {
  const spans = splitText(text);
  const blocks = spans.map(({ start, end, kind }) => ({ text: text.slice(start, end), kind }));
  const head: Block[] = title ? [{ text: title, kind: 'title' }] : [];
  return run([...head, ...blocks])
    .slice(head.length)
    .flatMap((found, block) => {
      const offset = spans[block]?.start ?? 0;
      return found.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
    });
}

function scanned(spotter: ReturnType<typeof createSpotter>, page: readonly Block[]) {
  return page.map((block) => ({ ...block, scan: spotter.scan(block.text) }));
}

function toMark({ start, end, topic, why }: Mention): Mark {
  return { start, end, topic: bareId(topic), why };
}

/** `pack/topic` without the pack. */
export function bareId(topic: string): string {
  return topic.slice(topic.lastIndexOf('/') + 1);
}
