import type { BriefingTopic } from '../../components/BriefingRow.tsx';
import type { RelatedElsewhere } from '../../components/ElsewhereList.tsx';
import type { TopicRef } from '../../core/knowledge/types.ts';
import type { Settings } from '../../core/settings.ts';

/** Enough to go on reading; more would bury the page's own topics. */
const most = 5;

/**
 * Topics that are tied to those of the page and are not among them, the one with most ties first. What is
 * switched off is not looked for, so nobody knows whether the page mentions it: it is left out.
 */
export function elsewhereOf(
  rows: readonly BriefingTopic[],
  { disabledTopics, disabledPacks }: Pick<Settings, 'disabledTopics' | 'disabledPacks'>,
): readonly RelatedElsewhere[] {
  const here = new Set(rows.map(({ card }) => card.ref));
  const found = new Map<TopicRef, RelatedElsewhere & { to: string[] }>();
  for (const { card } of rows) {
    for (const { ref, name, kind } of card.related) {
      if (here.has(ref) || disabledTopics.includes(ref)) continue;
      if (disabledPacks.includes(card.pack.id)) continue;
      const known = found.get(ref);
      if (!known) {
        found.set(ref, { ref, name, kind, language: card.pack.language, to: [card.name] });
      } else if (!known.to.includes(card.name)) known.to.push(card.name);
    }
  }
  return [...found.values()].toSorted((a, b) => b.to.length - a.to.length).slice(0, most);
}
