import type { CSSProperties } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateWords } from '../../components/date-words.ts';
import { KindIcon } from '../../components/KindIcon.tsx';
import { useGrowing } from '../../components/use-growing.ts';
import { dateInWords } from '../../core/dates.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { libraryHash } from '../../core/library-route.ts';
import { TimeLegend } from './TimeLegend.tsx';
import { TimeScale } from './TimeScale.tsx';
import { axisOf } from './time-axis.ts';
import { type Lane, type LaneMark, lanesOf } from './time-lanes.ts';

interface Props {
  readonly topics: readonly TopicCard[];
}

/** A line through time for each topic, with a bar or dot for each of its dates; each line leads to its topic. */
export function TimePicture({ topics }: Props) {
  const axis = useMemo(
    () => axisOf(topics.flatMap(({ statements }) => statements.map(({ date }) => date))),
    [topics],
  );
  const lanes = useMemo(() => (axis ? lanesOf(topics, axis) : []), [topics, axis]);
  const { shown, end } = useGrowing<Lane, HTMLDivElement>('lanes', lanes, 40);
  if (!axis) return null;
  const days = new Set(topics.map(({ pack }) => pack.asOf));
  const asOf = days.size === 1 ? [...days][0] : undefined;
  return (
    <div class="picture panel">
      <TimeLegend asOf={asOf} />
      <div class="chart">
        <TimeScale axis={axis} asOf={asOf} />
        <ul class="lanes">
          {shown.map((lane) => (
            <li key={lane.card.ref}>
              <LaneLink {...lane} />
            </li>
          ))}
        </ul>
      </div>
      <div ref={end} />
    </div>
  );
}

function LaneLink({ card, marks }: Lane) {
  const dates = card.statements.map(({ date }) => date);
  const spoken = [...new Set(dates)].map((date) => dateInWords(date, dateWords, card.pack.asOf));
  return (
    <a class="lane" href={libraryHash({ view: 'topic', topic: card.ref })}>
      <span class="lane-name">
        <KindIcon kind={card.kind} />
        <span lang={card.pack.language}>{card.name}</span>
      </span>
      <span class="visually-hidden">
        {i18n.t('library.laneDates', { dates: spoken.join('; ') })}
      </span>
      <span class="track" aria-hidden="true">
        {marks.map((mark) => (
          <Mark key={mark.date} mark={mark} card={card} />
        ))}
      </span>
    </a>
  );
}

function Mark({ mark, card }: { readonly mark: LaneMark; readonly card: TopicCard }) {
  const about = card.statements.filter(({ date }) => date === mark.date);
  const date = dateInWords(mark.date, dateWords, card.pack.asOf);
  return (
    <span
      class="time-mark"
      title={[date, ...about.map(({ text }) => text)].join('\n')}
      data-day={mark.isDay}
      data-open={mark.isOpen}
      data-ahead={mark.ahead}
      data-soft={[mark.softStart && 'start', mark.softEnd && 'end'].filter(Boolean).join(' ')}
      style={place(mark)}
    />
  );
}

function place({ start, end }: LaneMark): CSSProperties {
  return { '--start': start, '--end': end } as CSSProperties;
}
