/** The spotter's vocabulary. Offsets are UTF-16 code units, end exclusive. */

export type TopicId = string;

/** What the spotter needs to know of a topic; no prose. Input of `buildIndex`. */
export interface TopicSpec {
  readonly id: TopicId;
  /** Decides the guards: a surname is guarded otherwise than an organisation's name. */
  readonly kind: 'person' | 'organisation' | 'group' | 'event' | 'policy' | 'concept';
  readonly names: readonly string[];
  readonly shorthands: readonly string[];
  readonly decoys: readonly string[];
  readonly context: readonly string[];
  /** Words any one of which, nearby, is support enough. */
  readonly telltale: readonly string[];
  /** Words whose presence nearby speaks against: another year, another country. */
  readonly against: readonly string[];
  readonly qualifiers: readonly string[];
  /** Topics whose names support this one's shorthands. */
  readonly related: readonly TopicId[];
  /** Of an event: the years it has to do with. */
  readonly years?: readonly string[];
  /** Of an event: the months, from 1, where its dates are as close as that. */
  readonly months?: readonly number[];
  /** Of names and shorthands that stand among the translations alone: their languages, as BCP 47 tags. */
  readonly translated?: Readonly<Record<string, readonly string[]>>;
}

export type BlockKind = 'title' | 'heading' | 'text';

/** A run of text that no mention may leave: a paragraph, a heading, a table cell, the page's title. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
}

/** One place in a block that refers to a topic. */
export interface Mention {
  readonly topic: TopicId;
  /** Offsets inside the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly why: Why;
  /** What the same words mean to other packs; only where several packs are spotted with. */
  readonly also?: readonly Meaning[];
}

/** A topic that words were taken for, and why. */
export type Meaning = Pick<Mention, 'topic' | 'why'>;

/** Everything that a mention can mean, likeliest first. */
export function meaningsOf({ topic, why, also = [] }: Mention): Meaning[] {
  return [{ topic, why }, ...also];
}

/** Every topic of a mention, likeliest first. */
export function topicsOf(mention: Mention): TopicId[] {
  return meaningsOf(mention).map(({ topic }) => topic);
}

/** Why a candidate became a mention, or did not. */
export interface Why {
  /** The alias as the pack writes it. */
  readonly alias: string;
  readonly class: 'name' | 'shorthand';
  /** The rule that decided, in a few words: "name", "page context", "foreign qualifier". */
  readonly rule: string;
  /** Sum of the evidence; shorthands need `threshold`. */
  readonly score?: number;
  readonly evidence?: readonly Evidence[];
}

export interface Evidence {
  readonly kind:
    | 'same topic'
    | 'same form'
    | 'related topic'
    | 'context word'
    | 'telltale'
    | 'title'
    | 'against';
  readonly surface: string;
  readonly weight: number;
}
