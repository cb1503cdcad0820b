import type { TopicCard, TopicKind, TopicRef } from '../../core/knowledge/types.ts';

/** A topic tied to another, with the relation as read from either side. */
export interface Neighbour {
  readonly ref: TopicRef;
  readonly name: string;
  readonly kind: TopicKind;
  /** "<the topic> <relation> <the neighbour>"; one or more unless only the neighbour names the tie. */
  readonly outward: readonly string[];
  /** "<the neighbour> <relation> <the topic>". */
  readonly inward: readonly string[];
}

/** Everything that is tied to a topic, in whichever direction its pack says so, by name. */
export function neighboursOf(topic: TopicCard, all: readonly TopicCard[]): readonly Neighbour[] {
  const found = new Map<TopicRef, { name: string; kind: TopicKind; out: string[]; in: string[] }>();
  const at = ({ ref, name, kind }: { ref: TopicRef; name: string; kind: TopicKind }) => {
    const entry = found.get(ref) ?? { name, kind, out: [], in: [] };
    found.set(ref, entry);
    return entry;
  };
  for (const relation of topic.related) at(relation).out.push(relation.relation);
  for (const other of all) {
    for (const { ref, relation } of other.related) {
      if (ref === topic.ref && other.ref !== ref) at(other).in.push(relation);
    }
  }
  return [...found]
    .map(([ref, entry]) => ({
      ref,
      name: entry.name,
      kind: entry.kind,
      outward: entry.out,
      inward: entry.in,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
