import type { PackTopicRow } from '../../components/PackTopics.tsx';
import type { SwitchSet } from '../../components/TopicToggleList.tsx';
import type { TopicRef } from '../../core/knowledge/types.ts';
import { switchPack } from '../../core/pack-order.ts';
import type { StoredPack, TopicEntry } from '../../core/packs/stored-pack.ts';
import type { Settings } from '../../core/settings.ts';
import { foldName } from './group-topics.ts';

/** A stored pack's topics, in order of their names and ready to be searched. */
export interface StoredTopics {
  readonly pack: StoredPack;
  readonly entries: readonly (TopicEntry & { readonly folded: string })[];
}

/** What the list of topics shows of a stored pack. */
export interface PackTopicsView extends Omit<SwitchSet, 'refs'> {
  readonly pack: StoredPack;
  readonly isOff: boolean;
  /** The topics that the search found; all where nothing was searched. */
  readonly rows: readonly PackTopicRow[];
}

/** Sorts thousands of names once. */
export function storedTopics(pack: StoredPack, entries: readonly TopicEntry[]): StoredTopics {
  const { compare } = new Intl.Collator(pack.language);
  return {
    pack,
    entries: entries
      .toSorted((a, b) => compare(a.name, b.name))
      .map((entry) => ({ ...entry, folded: foldName(entry.name) })),
  };
}

/** Packs with those of their topics whose name holds `query`; packs without any are left out. */
export function packViews(
  all: readonly StoredTopics[],
  { disabledPacks, disabledTopics }: Settings,
  query: string,
): PackTopicsView[] {
  const off = new Set(disabledTopics);
  const wanted = foldName(query.trim());
  return all.flatMap(({ pack, entries }) => {
    const rows = wanted === '' ? entries : entries.filter(({ folded }) => folded.includes(wanted));
    if (rows.length === 0) return [];
    const isOff = disabledPacks.includes(pack.id);
    const total = rows.length;
    const on = isOff ? 0 : rows.reduce((sum, { ref }) => sum + (off.has(ref) ? 0 : 1), 0);
    const state = on === 0 ? 'off' : on === total ? 'on' : 'mixed';
    return [{ pack, isOff, rows, on, total, state }];
  });
}

/**
 * The settings with a stored pack used or not. Switched on it has all of its topics; switched off it is off
 * by itself, as its topics may be more than settings can name.
 */
export function switchStoredPack(settings: Settings, id: string, on: boolean): Settings {
  const switched = switchPack(settings, id, on);
  if (!on) return switched;
  return { ...switched, disabledTopics: settings.disabledTopics.filter((ref) => !isOf(ref, id)) };
}

/** Puts a pack and its topics back to how they stood in `before`; what else has changed since stays. */
export function restoreStoredPack(settings: Settings, id: string, before: Settings): Settings {
  const { disabledTopics, ...switched } = switchPack(
    settings,
    id,
    !before.disabledPacks.includes(id),
  );
  const others = disabledTopics.filter((ref) => !isOf(ref, id));
  const own = before.disabledTopics.filter((ref) => isOf(ref, id));
  return { ...switched, disabledTopics: [...others, ...own] };
}

function isOf(ref: TopicRef, pack: string): boolean {
  return ref.startsWith(`${pack}/`);
}
