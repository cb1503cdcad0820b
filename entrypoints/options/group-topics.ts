import type { SwitchSet, TopicGroup } from '../../components/TopicToggleList.tsx';
import { type TopicCard, type TopicRef, topicKinds } from '../../core/knowledge/types.ts';

export interface TopicOverview {
  /** Every topic there is, found or not. */
  readonly all: SwitchSet;
  /** The topics that the search found; all of them where nothing was searched. */
  readonly found: SwitchSet;
  /** The found topics by kind, in the order of `topicKinds`; kinds without one are left out. */
  readonly groups: readonly TopicGroup[];
}

/** Groups topics by kind, by name inside a group, keeping those whose name or summary holds `query`. */
export function groupTopics(
  topics: readonly TopicCard[],
  disabled: readonly TopicRef[],
  query: string,
): TopicOverview {
  const off = new Set(disabled);
  const wanted = foldName(query.trim());
  const found = topics
    .filter((topic) => foldName(`${topic.name}\n${topic.summary}`).includes(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return {
    all: switchSet(topics, off),
    found: switchSet(found, off),
    groups: topicKinds.flatMap((kind) => {
      const members = found.filter((topic) => topic.kind === kind);
      if (members.length === 0) return [];
      const rows = members.map(({ ref, name, summary, pack }) => ({
        ref,
        name,
        summary,
        language: pack.language,
        on: !off.has(ref),
      }));
      return [{ kind, rows, ...switchSet(members, off) }];
    }),
  };
}

function switchSet(topics: readonly TopicCard[], off: ReadonlySet<TopicRef>): SwitchSet {
  const refs = topics.map((topic) => topic.ref);
  const on = refs.filter((ref) => !off.has(ref)).length;
  const state = on === 0 ? 'off' : on === refs.length ? 'on' : 'mixed';
  return { refs, on, total: refs.length, state };
}

/** Case and diacritics set aside: "Munchen" finds "München". */
export function foldName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
