import { packOf } from './pack-order.ts';
import type { Settings } from './settings.ts';
import type { Choice } from './spotting/judge.ts';

/** What the reader wants to see of what a page mentions. */
export interface PageChoice extends Choice {
  /** Pack ids in the reader's order. */
  readonly packOrder?: readonly string[];
}

/** What the reader's settings say of which mentions to mark, and whose topic comes first. */
export function choiceOf(
  settings: Pick<Settings, 'disabledTopics' | 'disabledPacks' | 'disabledLanguages' | 'packOrder'>,
): PageChoice {
  const topics = new Set(settings.disabledTopics);
  const packs = new Set(settings.disabledPacks);
  return {
    off: { has: (ref) => topics.has(ref) || packs.has(packOf(ref)) },
    languagesOff: settings.disabledLanguages,
    packOrder: settings.packOrder,
  };
}
