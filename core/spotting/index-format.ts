import type { TopicId, TopicSpec } from './types.ts';

/**
 * The index: what the spotter loads on a page. Plain JSON, built ahead of time, without prose.
 *
 * `nodes` is a word automaton (a DAWG: shared prefixes and suffixes, Daciuk et al. 2000), flattened.
 * A node is a run `finals, edges, (label, node) * edges`, addressed by its first cell:
 *
 *     ┌────────┬───────┬─────────┬────────┬─────────┬────────┬ ─ ─
 *     │ finals │ edges │ step 0  │ node 0 │ step 1  │ node 1 │
 *     └────────┴───────┴─────────┴────────┴─────────┴────────┴ ─ ─
 *
 * `finals` points into the list of the same name (0: no alias ends here). A label is
 * `word * 8 + need + 4 * possessive`; the edges are in its order, and a step is what it adds to the one before:
 * the index is read as text, where small numbers are short.
 */
export interface SpotterIndex {
  readonly version: 1;
  readonly topics: readonly IndexTopic[];
  /** Every word of every alias, folded; `prüf*` stands for all that begin so. */
  readonly words: readonly string[];
  readonly nodes: readonly number[];
  /** Addresses of the root nodes of the dictionary and of the decoys. */
  readonly root: number;
  readonly decoys: number;
  /** Lists of what `packFinal` makes of topic, class and languages; entry 0 is empty. */
  readonly finals: readonly (readonly number[])[];
  readonly bags: readonly IndexBag[];
  /** Sets of languages that finals and bags point at; entry 0 is empty: the pack's own language. */
  readonly languages: readonly (readonly string[])[];
  readonly prefilter: Prefilter;
}

/** Says whether a text may hold an alias; see `may-hold.ts`. Made of our own words, escaped. */
export interface Prefilter {
  /** Source of an expression that finds telling words, and the first words of telling pairs, in lower case. */
  readonly search: string;
  /** Words among them that count in capitals only, without periods: "IT" and not "it". */
  readonly capitals: readonly string[];
  /** By the first word of a pair the source of what must follow it. */
  readonly pairs: Readonly<Record<string, string>>;
}

export interface IndexTopic {
  readonly id: TopicId;
  readonly kind: TopicSpec['kind'];
  /** Positions in `topics`. */
  readonly related: readonly number[];
  /** Some of its names carry a qualifier, so that the name alone is many others' too: "Justice Department". */
  readonly isCommonName: boolean;
  /** Folded phrases, words joined by a space: "us", "federal", "hong kong". */
  readonly qualifiers: readonly string[];
  /** Of a policy: countries and the like in its names. */
  readonly places: readonly string[];
  /** Of an event: the years it has to do with; empty where it has no date. */
  readonly years: readonly string[];
  /** The months of an event, from 1; empty where its dates do not give them. */
  readonly months: readonly number[];
  /** Of a person: the words with which its full names begin, and those with which they end, folded. */
  readonly firstWords: readonly string[];
  readonly lastWords: readonly string[];
}

/** A description: every part must occur, in any order, in one phrase. */
export interface IndexBag {
  readonly topic: number;
  readonly class: AliasClass;
  /** Position in `languages`. */
  readonly languages: number;
  /** Addresses of root nodes, one a part. The part that starts the search comes first. */
  readonly parts: readonly number[];
  /** Roots of the parts that stand anywhere in the same sentence. */
  readonly near: readonly number[];
  /** Bit n: part n lies inside the mention. */
  readonly inside: number;
  /** Root of the optional words; -1 without any. */
  readonly optional: number;
}

export const aliasClass = {
  name: 0,
  shorthand: 1,
  decoy: 2,
  context: 3,
  telltale: 4,
  against: 5,
} as const;
export type AliasClass = (typeof aliasClass)[keyof typeof aliasClass];

/** Topics below 2^21 and eight classes take 24 bits; the languages' position comes on top. */
const finalBits = 2 ** 24;

export function packFinal(topic: number, kind: AliasClass, languages: number): number {
  return languages * finalBits + topic * 8 + kind;
}

/** What an alias stands for, where it ends. */
export interface Final {
  readonly topic: number;
  readonly class: AliasClass;
  /** Position in the index's `languages`. */
  readonly languages: number;
}

export function unpackFinal(final: number): Final {
  const low = final % finalBits;
  return {
    topic: low >> 3,
    class: (low & 7) as AliasClass,
    languages: Math.floor(final / finalBits),
  };
}

export const needs = { any: 0, capital: 1, acronym: 2 } as const;
