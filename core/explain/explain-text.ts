import { type PackSpotter, rankOf } from '../pack-spotter.ts';
import type { PageChoice } from '../page-choice.ts';
import { type Judgment, unsupported } from '../spotting/judge.ts';
import { mergeMentions } from '../spotting/merge-mentions.ts';
import type { Block, Mention } from '../spotting/types.ts';

/** A paragraph of a text with what it speaks of. */
export interface ExplainedBlock {
  readonly text: string;
  /** In order, without overlaps. */
  readonly mentions: readonly ExplainedMention[];
}

export interface ExplainedMention extends Mention {
  /** Nothing in the text says so: the words can mean it, and other things. */
  readonly isPossible: boolean;
}

/**
 * Spots in a text that somebody asks about. It may be a word or two, with nothing around it that supports a
 * shorthand: what a page would have to leave out is then told as a possibility.
 *
 * @param title of the document: no part of the text, but a hint of what it is about
 */
export function explainText(
  text: string,
  title: string,
  spotters: readonly PackSpotter[],
  choice: PageChoice,
): readonly ExplainedBlock[] {
  const blocks: readonly Block[] = [
    { text: title, kind: 'title' },
    ...paragraphs(text).map((paragraph) => ({ text: paragraph, kind: 'text' as const })),
  ];
  const judged = spotters.map(({ spotter }) =>
    spotter.explain(
      blocks.map((block) => ({ ...block, scan: spotter.scan(block.text) })),
      choice,
    ),
  );
  const rank = rankOf(spotters, choice.packOrder);
  return blocks.slice(1).map(({ text: own }, n) => {
    const lists = judged.map((pages) => pages[n + 1] ?? []);
    const sure = merged(lists, rank, ({ accepted }) => accepted);
    const possible = merged(
      lists,
      rank,
      ({ accepted, why }) => !accepted && why.rule === unsupported,
    );
    const others = possible.filter(
      (one) => !sure.some(({ start, end }) => start < one.end && one.start < end),
    );
    const mentions = [
      ...sure.map((mention) => ({ ...mention, isPossible: false })),
      ...others.map((mention) => ({ ...mention, isPossible: true })),
    ];
    return { text: own, mentions: mentions.sort((a, b) => a.start - b.start) };
  });
}

/** Lines of a PDF end anywhere, also in the middle of a name: only an empty line parts two paragraphs. */
function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function merged(
  lists: readonly (readonly Judgment[])[],
  rank: (mention: Mention) => number,
  isWanted: (judgment: Judgment) => boolean,
): Mention[] {
  // Refused candidates of one pack may overlap, which merging does not expect: each stands for itself.
  return mergeMentions(
    lists.flatMap((list) => list.filter(isWanted).map(({ accepted, ...mention }) => [mention])),
    rank,
  );
}
