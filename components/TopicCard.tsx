import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateInWords } from '../core/dates.ts';
import type { TopicCard as Topic, TopicRef } from '../core/knowledge/types.ts';
import type { Why } from '../core/spotting/types.ts';
import { dateWords } from './date-words.ts';
import { RelatedTopics } from './RelatedTopics.tsx';
import { StatementList } from './StatementList.tsx';
import { WhyMatch } from './WhyMatch.tsx';

interface Props {
  readonly topic: Topic;
  /** Id of the name's heading, for `aria-labelledby` of what holds the card. */
  readonly nameId: string;
  /** Why the page's words were taken for this topic; left out where no words led here. */
  readonly why?: Why | undefined;
  /** Other topics that the same words can mean. */
  readonly others?: readonly Topic[];
  readonly onOpenTopic: (topic: TopicRef) => void;
  /** Shows another topic that the same words can mean in this one's place. */
  readonly onSwitchTopic?: (topic: TopicRef) => void;
}

/** What is known of a topic: name, summary, dated and sourced statements, related topics. */
export function TopicCard(props: Props): VNode {
  const { topic, nameId, why, others = [], onOpenTopic, onSwitchTopic } = props;
  const { name, summary, statements, related, pack } = topic;
  const alsoId = useId();
  return (
    <article class="topic">
      <h2 class="title" id={nameId} lang={pack.language}>
        {name}
      </h2>
      <p class="summary" lang={pack.language}>
        {summary}
      </p>
      {others.length > 0 && (
        <div class="also">
          <p id={alsoId}>{i18n.t('card.also')}</p>
          <ul aria-labelledby={alsoId}>
            {others.map(({ ref, name, pack }) => (
              <li key={ref}>
                <button
                  type="button"
                  class="text-button"
                  lang={pack.language}
                  onClick={() => onSwitchTopic?.(ref)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {statements.length > 0 && <StatementList statements={statements} pack={pack} />}
      {related.length > 0 && (
        <RelatedTopics related={related} language={pack.language} onOpenTopic={onOpenTopic} />
      )}
      {why && <WhyMatch why={why} />}
    </article>
  );
}

/** Up to when the knowledge reaches, which a reader of an old or new page has to know. */
export function AsOf({ date }: { readonly date: string }): VNode {
  return (
    <p class="as-of">
      <strong>{i18n.t('card.asOf', { date: dateInWords(date, dateWords) })}</strong>{' '}
      {i18n.t('card.asOfHint')}
    </p>
  );
}
