import { Pencil } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateWords } from '../../components/date-words.ts';
import { Icon } from '../../components/Icon.tsx';
import { KindLabel } from '../../components/KindIcon.tsx';
import { StatementList } from '../../components/StatementList.tsx';
import { copyText } from '../../core/copy-text.ts';
import { dateInWords } from '../../core/dates.ts';
import type { TopicCard, TopicRef } from '../../core/knowledge/types.ts';
import { notesId } from '../../core/notes-id.ts';
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
      {pack.id === notesId && (
        <a class="button note-link" href={noteHref(topic.ref)}>
          <Icon icon={Pencil} />
          {i18n.t('notes.editTitle')}
        </a>
      )}
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

/** Where a note is changed. */
function noteHref(topic: TopicRef): string {
  return `/options.html#notes=${topic.slice(notesId.length + 1)}`;
}
