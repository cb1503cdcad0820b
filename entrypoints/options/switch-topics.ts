import type { TopicRef } from '../../core/knowledge/types.ts';
import type { Settings } from '../../core/settings.ts';

/** The settings with these topics switched on or off and every other one left as it was. */
export function switchTopics(settings: Settings, refs: readonly TopicRef[], on: boolean): Settings {
  const changed = new Set(refs);
  const others = settings.disabledTopics.filter((ref) => !changed.has(ref));
  return { ...settings, disabledTopics: on ? others : [...others, ...changed] };
}

/** Puts these topics back to how they stood in `before`; what else has changed since stays. */
export function restoreTopics(
  settings: Settings,
  refs: readonly TopicRef[],
  before: readonly TopicRef[],
): Settings {
  const wereOff = new Set(before);
  const off = refs.filter((ref) => wereOff.has(ref));
  return switchTopics(switchTopics(settings, refs, true), off, false);
}

/** Browsers keep 8,192 bytes of a setting, its name included. */
const mostBytes = 8100;

/** Whether the topics that are off are few enough to be kept one by one. */
export function canBeStored({ disabledTopics }: Settings): boolean {
  return new TextEncoder().encode(JSON.stringify(disabledTopics)).length <= mostBytes;
}
