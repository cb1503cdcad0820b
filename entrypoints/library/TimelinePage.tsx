import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageTimeline } from '../../components/PageTimeline.tsx';
import { useGrowing } from '../../components/use-growing.ts';
import { copyText } from '../../core/copy-text.ts';
import { firstDay } from '../../core/dates.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { libraryHash } from '../../core/library-route.ts';
import { type TimelineMoment, timelineOf } from '../../core/timeline.ts';
import { sourceHref } from './source-href.ts';
import { TimePicture } from './TimePicture.tsx';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
  readonly topics: readonly TopicCard[];
}

/** Everything that carries a date: as a picture, a line for each topic, and in words below. */
export function TimelinePage({ topics }: Props) {
  const moments = useMemo(() => timelineOf(topics), [topics]);
  const { shown, end } = useGrowing<TimelineMoment, HTMLDivElement>('moments', moments, 40);
  const years = Map.groupBy(shown, ({ date }) => firstDay(date)?.slice(0, 4) ?? '');
  return (
    <>
      <ViewHeading>{i18n.t('library.timeline')}</ViewHeading>
      <p class="lead">{i18n.t('library.timelineIntro')}</p>
      <TimePicture topics={topics} />
      <section class="in-words" aria-labelledby="in-words-heading">
        <h2 id="in-words-heading" class="title">
          {i18n.t('library.inWords')}
        </h2>
        {[...years].map(([year, ofYear]) => (
          <section key={year} class="year">
            <h3 class="year-number">{year.replace(/^0+(?=\d)/, '')}</h3>
            <PageTimeline
              moments={ofYear}
              topicHref={topicHref}
              sourceHref={sourceHref}
              onCopy={copyText}
            />
          </section>
        ))}
        <div ref={end} />
      </section>
    </>
  );
}

function topicHref({ ref }: TopicCard): string {
  return libraryHash({ view: 'topic', topic: ref });
}
