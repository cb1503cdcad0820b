import type { TopicRef } from './knowledge/types.ts';
import { notesId } from './notes-id.ts';
import type { Settings } from './settings.ts';

/** The pack that a topic belongs to. */
export function packOf(topic: TopicRef): string {
  return topic.slice(0, topic.indexOf('/'));
}

/**
 * Pack ids as they count: those that the reader put in order first, the others as they come. Notes that have
 * no place yet come before all: who wrote something down wants to see it.
 *
 * @param ids the bundled pack first, then the stored ones as `listPacks` gives them
 */
export function inOrder(
  ids: readonly string[],
  { packOrder }: Pick<Settings, 'packOrder'>,
): string[] {
  const named = packOrder.filter((id) => ids.includes(id));
  const others = ids.filter((id) => !named.includes(id));
  const notes = others.filter((id) => id === notesId);
  return [...notes, ...named, ...others.filter((id) => id !== notesId)];
}

/** The settings with one pack a place further up or down. */
export function movePack(
  settings: Settings,
  ids: readonly string[],
  id: string,
  by: -1 | 1,
): Settings {
  const order = inOrder(ids, settings);
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from < 0 || other === undefined) return settings;
  return { ...settings, packOrder: order.with(from + by, id).with(from, other) };
}

/** The settings with a pack used or not. */
export function switchPack(settings: Settings, id: string, on: boolean): Settings {
  const others = settings.disabledPacks.filter((other) => other !== id);
  return { ...settings, disabledPacks: on ? others : [...others, id] };
}
