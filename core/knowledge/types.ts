/** The knowledge that Backgrounder shows: packs of topics, each statement dated and sourced. */

export const topicKinds = [
  'person',
  'organisation',
  'group',
  'event',
  'policy',
  'concept',
] as const;
export type TopicKind = (typeof topicKinds)[number];

/** Where statements come from: one article. Paragraphs count from 1, the first after the date line. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Empty where the source names none. */
  readonly author: string;
  /** ISO date of publication. */
  readonly published: string;
  /** Number of paragraphs; citations lie in 1..paragraphs. 0 where nobody counted them. */
  readonly paragraphs: number;
  readonly publisher?: string;
  readonly url?: string;
}

/** One sentence of background with its date and the paragraphs that support it. */
export interface Statement {
  readonly text: string;
  /** EDTF level 0 or 1: `2014-05`, `2015-02-10`, `2013/2014`, `2015-02~`. */
  readonly date: string;
  readonly source: string;
  /** Empty where the source counts none. */
  readonly paragraphs: readonly number[];
  /** Whose claim it is, where it is one: "China's government". */
  readonly saidBy?: string;
}

export interface Relation {
  /** Topic id inside the same pack. */
  readonly topic: string;
  /** Reads as "<this topic> <relation> <that topic>": "led to", "was charged by". */
  readonly relation: string;
}

/**
 * The written forms of a topic in one language. Entries may hold braces (`cyber{, }security`)
 * and bags (`five + {officers,members} + {PLA,Chinese army}`: parts in any order, in one phrase).
 */
export interface AliasSet {
  /** Point at the topic by themselves. */
  readonly names: readonly string[];
  /** Need support from the page. */
  readonly shorthands: readonly string[];
}

export interface Aliases extends AliasSet {
  /** Phrases that contain an alias and mean something else. */
  readonly decoys: readonly string[];
  /** Words whose presence nearby supports a shorthand. */
  readonly context: readonly string[];
  /** Words any one of which, nearby, is support enough. */
  readonly telltale: readonly string[];
  /** Words whose presence nearby speaks against a shorthand: another year, another country. */
  readonly against: readonly string[];
  /** Qualifiers that a generic organisation name may carry ("U.S.", "federal"). */
  readonly qualifiers: readonly string[];
  /** Names in other languages, by BCP 47 tag. */
  readonly translations: Readonly<Record<string, AliasSet>>;
}

export interface Topic {
  /** Unique in its pack; the file name of a bundled topic. */
  readonly id: string;
  readonly name: string;
  readonly kind: TopicKind;
  readonly summary: string;
  readonly statements: readonly Statement[];
  readonly related: readonly Relation[];
  readonly aliases: Aliases;
}

export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Semantic version of the pack's contents. */
  readonly version: string;
  readonly license: string;
  /** BCP 47 tag of names, summaries and statements. */
  readonly language: string;
  /** ISO date up to which the pack's knowledge reaches. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
}

/** Names a topic across packs: `<pack id>/<topic id>`. */
export type TopicRef = string;

/** What is shown of a topic: everything but the spotting vocabulary. */
export interface TopicCard {
  readonly ref: TopicRef;
  readonly name: string;
  readonly kind: TopicKind;
  readonly summary: string;
  readonly statements: readonly Statement[];
  readonly related: readonly CardRelation[];
  /** What else it is called, in any language; to search by, never to be shown. */
  readonly names: readonly string[];
  readonly pack: PackInfo;
}

export interface CardRelation {
  readonly ref: TopicRef;
  readonly name: string;
  readonly kind: TopicKind;
  readonly relation: string;
}

/** What is told of a pack beside its topics. */
export interface PackInfo
  extends Pick<Pack, 'id' | 'title' | 'version' | 'license' | 'language' | 'asOf' | 'sources'> {
  /** BCP 47 tags of the languages that it has names in, its own first. */
  readonly languages: readonly string[];
}
