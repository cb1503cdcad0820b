import { packLanguages } from '../knowledge/compile.ts';
import type { Pack, PackInfo, Topic, TopicKind, TopicRef } from '../knowledge/types.ts';

/** Where a pack came from: a file, or what the reader wrote while reading. */
export type StoredPackKind = 'imported' | 'notes';

/** What is known of a stored pack without reading its topics. */
export interface StoredPack extends Omit<PackInfo, 'sources'> {
  readonly kind: StoredPackKind;
  /** When a pack with its id was stored first, as an ISO instant: one that is replaced keeps its place. */
  readonly addedAt: string;
  /** When it was stored last. */
  readonly storedAt: string;
  readonly counts: {
    readonly topics: number;
    readonly statements: number;
    /** As written: an alias with variants counts once. */
    readonly aliases: number;
    readonly sources: number;
  };
}

/** A topic in a list: enough to show, sort and find it among thousands. */
export interface TopicEntry {
  readonly ref: TopicRef;
  readonly name: string;
  readonly kind: TopicKind;
}

/** What is to be known of a pack that is stored now, perhaps in place of one that was added earlier. */
export function storedPackOf(pack: Pack, kind: StoredPackKind, addedAt?: string): StoredPack {
  const { sources, topics, ...info } = pack;
  const count = (of: (topic: Topic) => number): number =>
    topics.reduce((sum, topic) => sum + of(topic), 0);
  const storedAt = new Date().toISOString();
  return {
    ...info,
    languages: packLanguages(pack),
    kind,
    addedAt: addedAt ?? storedAt,
    storedAt,
    counts: {
      topics: topics.length,
      statements: count(({ statements }) => statements.length),
      aliases: count(({ aliases }) =>
        [aliases, ...Object.values(aliases.translations)].reduce(
          (sum, { names, shorthands }) => sum + names.length + shorthands.length,
          0,
        ),
      ),
      sources: sources.length,
    },
  };
}
