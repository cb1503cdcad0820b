/** What the specs reach from inside a page: the spotter's page layer, and a stand-in for the rest. */

import type { Scan } from '../../core/spotting/index.ts';
import { anchorMentions } from '../../entrypoints/spotter/anchor-mentions.ts';
import { ChangeLog } from '../../entrypoints/spotter/change-log.ts';
import { PageSpotter, type Spotted } from '../../entrypoints/spotter/page-spotter.ts';
import { PageText, type TextBlock } from '../../entrypoints/spotter/page-text.ts';
import { Painter } from '../../entrypoints/spotter/painter.ts';
import { isReadable, whenSeen } from '../../entrypoints/spotter/readable-frame.ts';
import { seeded } from '../seeded.ts';
import { editAndCompare } from './edit-and-compare.ts';

export { watchSight } from '../../entrypoints/card/plain-sight.ts';
export { fakeCard, installCard } from './fake-card.ts';
export { markPage, pause, twoFrames, until } from './run-marking.ts';
export { whenSeen };

import { wordSpotter } from './word-spotter.ts';

export { anchorMentions, ChangeLog, editAndCompare, isReadable, Painter, seeded, wordSpotter };

const isOurs = (element: Element): boolean => element.id === 'ours';

export interface Reading {
  readonly text: PageText;
  /** Every tree of shadow that was met. */
  readonly roots: ShadowRoot[];
}

/** Reads the whole page. */
export function readPage(words: readonly string[] = []): Reading {
  const roots: ShadowRoot[] = [];
  const { scan } = wordSpotter(words);
  const text = new PageText({ scan, isOurs, onShadowRoot: (root) => roots.push(root) });
  text.begin(document.querySelector('body') as Element);
  finish(text);
  return { text, roots };
}

/** Reads the page with a scan that only says "perhaps", then again what that said it of. */
export function readInTwoSteps(words: readonly string[]): { again: string[]; same: boolean } {
  const perhaps: Scan = { candidates: [], otherExpansions: [] };
  const real = wordSpotter(words);
  const again: string[] = [];
  let scan = (block: string): Scan | undefined => (real.scan(block) ? perhaps : undefined);
  const text = new PageText({ scan: (block) => scan(block), isOurs, onShadowRoot() {} });
  text.begin(document.querySelector('body') as Element);
  finish(text);
  scan = (block) => {
    again.push(block.trim());
    return real.scan(block);
  };
  text.scanAgain(perhaps);
  finish(text);
  const outline = (page: PageText): string =>
    page
      .blocks()
      .map(({ text, scan }) => `${text.trim()} ${scan !== undefined} ${scan === perhaps}`)
      .join('\n');
  return { again, same: outline(text) === outline(readPage(words).text) };
}

export function finish(text: PageText): void {
  while (text.readNext());
}

/** A block as a line: `heading: text`, with what cannot be seen written out. */
export function describe({ kind, text }: TextBlock): string {
  const shown = text.trim().replaceAll('\n', '⏎').replaceAll('\uFFFC', '▢');
  return kind === 'text' ? shown : `${kind}: ${shown}`;
}

/** Spots words in the whole page. */
export async function spotPage(words: readonly string[]): Promise<Spotted> {
  const body = document.querySelector('body');
  if (!body) return { marks: [], hidden: [] };
  return new PageSpotter({ spotter: wordSpotter(words), ...readPage(words) }).decide({});
}

/** The text of a range as the document has it now. */
export function textOf(range: AbstractRange): string {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** What is painted under each name in the registry. */
export function painted(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(textOf)]),
  );
}
