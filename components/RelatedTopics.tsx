import { ChevronRight } from 'lucide';
import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { CardRelation, TopicRef } from '../core/knowledge/types.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly related: readonly CardRelation[];
  /** BCP 47 tag of relations and names. */
  readonly language: string;
  readonly onOpenTopic: (topic: TopicRef) => void;
}

/** The topics tied to this one, each read as "relation: name" and opened in place. */
export function RelatedTopics({ related, language, onOpenTopic }: Props): VNode {
  return (
    <section class="related">
      <h3 class="eyebrow">{i18n.t('card.related')}</h3>
      <ul>
        {related.map(({ ref, name, relation }) => (
          <li key={`${relation} ${ref}`}>
            <button
              type="button"
              class="related-topic"
              data-topic={ref}
              lang={language}
              onClick={() => onOpenTopic(ref)}
            >
              <span>
                <span class="relation">{relation}: </span>
                <span class="related-name">{name}</span>
              </span>
              <Icon icon={ChevronRight} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
