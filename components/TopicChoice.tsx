import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicCard, TopicRef } from '../core/knowledge/types.ts';

interface Props {
  /** What the same words can mean, likeliest first. */
  readonly topics: readonly TopicCard[];
  readonly shown: TopicRef;
  readonly onChoose: (topic: TopicRef) => void;
}

/** Several topics for the same words, side by side; packs are named where they differ. */
export function TopicChoice({ topics, shown, onChoose }: Props): VNode {
  const titleId = useId();
  const fromPacks = new Set(topics.map(({ pack }) => pack.id)).size > 1;
  return (
    <div class="choice">
      <p class="eyebrow" id={titleId}>
        {i18n.t(fromPacks ? 'card.choice.packs' : 'card.choice.topics')}
      </p>
      <ul aria-labelledby={titleId}>
        {topics.map(({ ref, name, pack }) => (
          <li key={ref}>
            <button
              type="button"
              class="choice-topic"
              data-topic={ref}
              lang={pack.language}
              aria-pressed={ref === shown}
              onClick={() => onChoose(ref)}
            >
              <span class="choice-name">{name}</span>
              {fromPacks && <span class="meta">{pack.title}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
