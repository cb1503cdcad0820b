import type { PackInfo, TopicKind, TopicRef } from '../knowledge/types.ts';

/** Where a pack came from: a file, or what the reader wrote while reading. */
export type StoredPackKind = 'imported' | 'notes';

/** What is known of a stored pack without reading its topics. */
export interface StoredPack extends Omit<PackInfo, 'sources'> {
  readonly kind: StoredPackKind;
  /** When it was stored last, as an ISO instant. */
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
