import type { Judged } from './score.ts';
import { countWords } from './words.ts';

/** Counts of one topic, or of all. */
export interface Tally {
  mentions: number;
  found: number;
  foundExact: number;
  /** Marks, not mentions: two marks may lie on one mention, one mark on two. */
  right: number;
  rightExact: number;
  /** Marks that are wrong, sprung traps among them. */
  wrong: number;
  /** Wrong marks inside a mention of another topic. */
  nested: number;
  traps: number;
  sprung: number;
  /** Marks on optional labels. */
  optional: number;
  /** Marks of topics that the labels do not cover. */
  ignored: number;
  /** Mentions missed under a mark of another topic. */
  covered: number;
}

export interface Result {
  readonly texts: number;
  /** Words of the texts (or their spans) in which a mark can be wrong. */
  readonly words: number;
  readonly all: Tally;
  readonly topics: ReadonlyMap<string, Tally>;
}

/**
 * Sums the judged texts up. `row` names the label topic that a mark which no label decided counts
 * under; where the labels cover all our topics it counts under its own.
 */
export function sumUp(judged: readonly Judged[], row: (topic: string) => string): Result {
  const all = emptyTally();
  const topics = new Map<string, Tally>();
  const count = (topic: string, add: (tally: Tally) => void): void => {
    const tally = topics.get(topic) ?? emptyTally();
    topics.set(topic, tally);
    add(tally);
    add(all);
  };
  let words = 0;
  for (const { text, marks, mentions, traps } of judged) {
    for (const label of mentions) {
      count(label.topic, (tally) => {
        tally.mentions += 1;
        tally.found += Number(label.hit);
        tally.foundExact += Number(label.exact);
        tally.covered += Number(label.covered);
      });
    }
    for (const label of traps) {
      count(label.topic, (tally) => {
        tally.traps += 1;
        tally.sprung += Number(label.hit);
      });
    }
    if (text.recallOnly) continue;
    words += countWords(text.text.slice(...(text.span ?? [])));
    for (const mark of marks) {
      count(mark.label?.topic ?? (text.covers ? row(mark.topic) : mark.topic), (tally) => {
        tally.right += Number(mark.verdict === 'right');
        tally.rightExact += Number(mark.exact);
        tally.wrong += Number(mark.verdict === 'false' || mark.verdict === 'trap');
        tally.nested += Number(mark.nested ?? false);
        tally.optional += Number(mark.verdict === 'optional');
        tally.ignored += Number(mark.verdict === 'ignored');
      });
    }
  }
  return { texts: judged.length, words, all, topics };
}

/** Shares between 0 and 1; NaN where there is nothing to divide by. */
export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** By overlap, or with `exact` by equal borders. */
export function measure(tally: Tally, exact = false): Measures {
  const right = exact ? tally.rightExact : tally.right;
  const precision = right / (tally.right + tally.wrong);
  const recall = (exact ? tally.foundExact : tally.found) / tally.mentions;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Wrong marks in 10,000 words. */
export function wrongPer10kWords({ all, words }: Result): number {
  return (all.wrong / words) * 10_000;
}

function emptyTally(): Tally {
  return {
    mentions: 0,
    found: 0,
    foundExact: 0,
    right: 0,
    rightExact: 0,
    wrong: 0,
    nested: 0,
    traps: 0,
    sprung: 0,
    optional: 0,
    ignored: 0,
    covered: 0,
  };
}
