/** What the specs reach from inside a page: the spotter's page layer, and a stand-in for the rest. */

import { spottingSettings } from '../../core/page-choice.ts';
import { defaultSettings } from '../../core/settings.ts';
import { anchorMentions } from '../../entrypoints/spotter/anchor-mentions.ts';
import { ChangeLog } from '../../entrypoints/spotter/change-log.ts';
import { PageSpotter, type Spotted } from '../../entrypoints/spotter/page-spotter.ts';
import { PageText } from '../../entrypoints/spotter/page-text.ts';
import { Painter } from '../../entrypoints/spotter/painter.ts';
import { isReadable, whenSeen } from '../../entrypoints/spotter/readable-frame.ts';
import type { TextBlock } from '../../entrypoints/spotter/text-block.ts';
import { seeded } from '../seeded.ts';
import { editAndCompare } from './edit-and-compare.ts';
import { decideWith, LocalInquiry, readAll } from './local-spotting.ts';

export { watchSight } from '../../entrypoints/card/plain-sight.ts';
export { fakeCard, installCard } from './fake-card.ts';
export { replaceAlways } from './replace-always.ts';
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
  const spotter = wordSpotter(words);
  const text = new PageText({
    holds: (block) => spotter.scan(block) !== undefined,
    isOurs,
    onShadowRoot: (root) => roots.push(root),
  });
  text.begin(document.querySelector('body') as Element);
  finish(text);
  return { text, roots };
}

/** Reads the page with answers that come late, and says what was asked and whether all ends alike. */
export async function readByAsking(
  words: readonly string[],
): Promise<{ asked: string[]; same: boolean }> {
  const spotter = wordSpotter(words);
  const inquiry = new LocalInquiry((text) => spotter.scan(text) !== undefined);
  const holds = (text: string): boolean | undefined => inquiry.holds(text);
  const text = new PageText({ holds, isOurs, onShadowRoot() {} });
  text.begin(document.querySelector('body') as Element);
  await readAll(text, inquiry);
  const outline = (page: PageText): string =>
    page
      .blocks()
      .map(({ text, holds }) => `${text.trim()} ${holds}`)
      .join('\n');
  const same = outline(text) === outline(readPage(words).text);
  return { asked: inquiry.asked.map((text) => text.trim()), same };
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
  return new PageSpotter({ decide: decideWith(wordSpotter(words)), ...readPage(words) }).spot(
    spottingSettings(defaultSettings),
  );
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
