import { packOf } from './pack-order.ts';
import type { Settings } from './settings.ts';
import type { Choice } from './spotting/judge.ts';

/** What the reader wants to see of what a page mentions. */
export interface PageChoice extends Choice {
  /** Pack ids in the reader's order. */
  readonly packOrder?: readonly string[];
}

/** The settings that say which mentions to mark, and whose topic comes first. */
export type SpottingSettings = Pick<
  Settings,
  'disabledTopics' | 'disabledPacks' | 'disabledLanguages' | 'packOrder'
>;

/** Those among all settings: what decides about a page needs no more. */
export function spottingSettings({
  disabledTopics,
  disabledPacks,
  disabledLanguages,
  packOrder,
}: Settings): SpottingSettings {
  return { disabledTopics, disabledPacks, disabledLanguages, packOrder };
}

/** What these settings mean to whoever spots. */
export function choiceOf(settings: SpottingSettings): PageChoice {
  const topics = new Set(settings.disabledTopics);
  const packs = new Set(settings.disabledPacks);
  return {
    off: { has: (ref) => topics.has(ref) || packs.has(packOf(ref)) },
    languagesOff: settings.disabledLanguages,
    packOrder: settings.packOrder,
  };
}
