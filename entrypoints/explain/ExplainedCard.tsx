import { ArrowLeft, ArrowRight } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateWords } from '../../components/date-words.ts';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { KindLabel } from '../../components/KindIcon.tsx';
import { TopicCard } from '../../components/TopicCard.tsx';
import { useTrail } from '../../components/use-trail.ts';
import { copyText } from '../../core/copy-text.ts';
import { dateInWords } from '../../core/dates.ts';
import type { ExplainedMention } from '../../core/explain/explain-text.ts';
import type { TopicCard as Topic } from '../../core/knowledge/types.ts';
import { libraryPath } from '../../core/library-route.ts';
import { meaningsOf, topicsOf } from '../../core/spotting/types.ts';
import { readTopicCards } from '../../core/topics.ts';

interface Props {
  readonly mention: ExplainedMention;
}

/** The card of a mention. Another mention is another card: give it another key. */
export function ExplainedCard({ mention }: Props) {
  const [topics, setTopics] = useState<readonly Topic[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: its topics are what it says.
  useEffect(() => {
    let isOver = false;
    void readTopicCards(topicsOf(mention)).then((found) => {
      if (!isOver) setTopics(found);
    });
    return () => {
      isOver = true;
    };
  }, [topicsOf(mention).join()]);
  return topics && topics.length > 0 ? <Card mention={mention} topics={topics} /> : null;
}

function Card({ mention, topics }: Props & { readonly topics: readonly Topic[] }) {
  const nameId = useId();
  const { step, previous, open, replace, back } = useTrail(topics, readTopicCards);
  const { topic } = step;
  const isFirst = previous === undefined;
  if (!topic) return null;
  const why = meaningsOf(mention).find((one) => one.topic === topic.ref)?.why;
  return (
    <section class="panel explained-card" aria-labelledby={nameId}>
      <div class="explained-bar">
        {!isFirst && (
          <IconButton
            icon={ArrowLeft}
            label={i18n.t('card.back', { name: previous })}
            title={undefined}
            onClick={back}
          />
        )}
        <KindLabel kind={topic.kind} />
      </div>
      {isFirst && mention.isPossible && <p class="possible-note">{i18n.t('explain.possible')}</p>}
      <TopicCard
        key={topic.ref}
        topic={topic}
        nameId={nameId}
        why={isFirst && !mention.isPossible ? why : undefined}
        choice={isFirst ? topics : []}
        onOpenTopic={(ref) => open(ref, 0)}
        onChoose={replace}
        onCopy={copyText}
      />
      <p class="explained-foot meta">
        <strong>{i18n.t('card.asOf', { date: dateInWords(topic.pack.asOf, dateWords) })}</strong>
        <a
          class="library-link"
          href={libraryPath({ view: 'topic', topic: topic.ref })}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t('card.library')}
          <Icon icon={ArrowRight} />
        </a>
      </p>
    </section>
  );
}
