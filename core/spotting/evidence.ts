import type { Evidence } from './types.ts';

/**
 * A shorthand counts when the page supports it: what is said near it must add up to `threshold`.
 * Distances are UTF-16 code units between the places, so that a front page's far corner supports
 * nothing; the page's title is near everything.
 */
export const threshold = 1;

/** A surname that its guard let pass is nearly a name: half the support will do. */
export const surnameThreshold = 0.5;

/** A description says more than a short form does, as long as no word near it speaks against it. */
export const descriptionThreshold = 0.7;

export const weights = {
  /** A name of the topic itself: enough alone while within an article's length. */
  sameTopic: { near: 1, far: 0.6, within: 8000 },
  /** The same surname or short form, supported elsewhere: one sense a discourse (Gale et al. 1992). */
  sameForm: { near: 1, far: 0, within: 8000 },
  /** The name of a related topic, each topic once. */
  relatedTopic: { near: 0.5, far: 0, within: 1500 },
  /** The same, at most `words` words away: "Obama and Xi". */
  besideTopic: { near: 0.8, words: 2 },
  /** One of the topic's context words, each word once. */
  contextWord: { near: 0.35, far: 0, within: 700 },
  /** One of the topic's telltale words. */
  telltale: { near: 1, far: 0, within: 700 },
  /** A word that speaks for another matter, each word once. */
  against: { near: -1, far: 0, within: 300 },
  /** How near such a word must stand to cast doubt on a name. */
  doubt: { near: -1, far: 0, within: 80 },
  /** "President Xi": the office stands right before the name. */
  title: 0.3,
};

export const wordWeights = {
  'context word': weights.contextWord,
  telltale: weights.telltale,
  against: weights.against,
};

/** A name or a word of a pack where it was met on the page; offsets are the page's. */
export interface Sighting {
  readonly topic: number;
  readonly at: number;
  readonly end: number;
  readonly inTitle: boolean;
  readonly surface: string;
  readonly kind?: WordKind;
}

/** What a word of a pack's lists says of a shorthand near it. */
export type WordKind = 'context word' | 'telltale' | 'against';

/** One telltale word is support enough; where a word speaks against, more of them prove no more. */
export function contested(evidence: readonly Evidence[]): Evidence[] {
  if (!evidence.some(({ weight }) => weight < 0)) return [...evidence];
  const first = evidence.find(({ kind }) => kind === 'telltale');
  return evidence.filter((one) => one.kind !== 'telltale' || one === first);
}

/** What a sighting weighs at a place on the page. */
export function weigh(
  weight: { near: number; far: number; within: number },
  sighting: Sighting,
  at: number,
): number {
  const near = sighting.inTitle || Math.abs(sighting.at - at) <= weight.within;
  return near ? weight.near : weight.far;
}
