import { packOf } from '../../core/pack-order.ts';
import type { Settings } from '../../core/settings.ts';
import type { PageChoice } from './joint-spotter.ts';

/** What the reader's settings say of which mentions to mark, and whose topic comes first. */
export function choiceOf(settings: Settings): PageChoice {
  const topics = new Set(settings.disabledTopics);
  const packs = new Set(settings.disabledPacks);
  return {
    off: { has: (ref) => topics.has(ref) || packs.has(packOf(ref)) },
    languagesOff: settings.disabledLanguages,
    packOrder: settings.packOrder,
  };
}
