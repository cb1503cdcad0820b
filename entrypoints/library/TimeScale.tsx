import type { CSSProperties } from 'preact';
import { dateWords } from '../../components/date-words.ts';
import { endOf, type TimeAxis } from './time-axis.ts';

interface Props {
  readonly axis: TimeAxis;
  /** ISO date up to which all packs know; undefined where they differ. */
  readonly asOf: string | undefined;
}

/** Labels and lines behind the picture. Decoration: the lanes say their dates themselves. */
export function TimeScale({ axis, asOf }: Props) {
  const known = asOf === undefined ? undefined : endOf(asOf, axis);
  return (
    <div class="scale" aria-hidden="true">
      {axis.lines.map((at) => (
        <span key={at} class="scale-line" style={atPlace(at)} />
      ))}
      {axis.ticks.map(({ at, date }) => (
        <span key={date} class="scale-tick" data-late={at > 0.86} style={atPlace(at)}>
          <span>{tickLabel(date)}</span>
        </span>
      ))}
      {known !== undefined && known > 0 && known < 1 && (
        <span class="scale-now" style={atPlace(known)} />
      )}
    </div>
  );
}

function tickLabel(date: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return String(Number(year));
  return new Intl.DateTimeFormat(dateWords.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
  }).format(Date.UTC(Number(year), Number(month) - 1));
}

function atPlace(at: number): CSSProperties {
  return { '--at': at } as CSSProperties;
}
