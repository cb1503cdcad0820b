import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateWords } from '../../components/date-words.ts';
import { KindLabel } from '../../components/KindIcon.tsx';
import { StatementList } from '../../components/StatementList.tsx';
import { copyText } from '../../core/copy-text.ts';
import { dateInWords } from '../../core/dates.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { Neighbours } from './Neighbours.tsx';
import { neighboursOf } from './neighbours.ts';
import { sourceHref } from './source-href.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
  readonly topic: TopicCard;
  /** Every topic there is: others may name this one. */
  readonly all: readonly TopicCard[];
}

/** All that is known of one topic. */
export function TopicPage({ topic, all }: Props) {
  const { name, kind, summary, statements, pack } = topic;
  const neighbours = useMemo(() => neighboursOf(topic, all), [topic, all]);
  return (
    <article class="topic-page">
      <header class="view-head">
        <KindLabel kind={kind} />
        <ViewHeading lang={pack.language}>{name}</ViewHeading>
        <p class="lead" lang={pack.language}>
          {summary}
        </p>
      </header>
      <section aria-labelledby="statements-heading">
        <h2 id="statements-heading" class="eyebrow">
          {i18n.t('library.whatIsKnown')}
        </h2>
        <StatementList
          statements={statements}
          pack={pack}
          sourceHref={sourceHref}
          onCopy={copyText}
        />
        <p class="as-of">
          <strong>{i18n.t('card.asOf', { date: dateInWords(pack.asOf, dateWords) })}</strong>
          <span> · {i18n.t('card.asOfHint')}</span>
        </p>
      </section>
      {neighbours.length > 0 && <Neighbours of={topic} neighbours={neighbours} />}
      <p class="meta pack-line">
        {i18n.t('library.pack', {
          title: pack.title,
          version: pack.version,
          license: pack.license,
        })}
      </p>
    </article>
  );
}
