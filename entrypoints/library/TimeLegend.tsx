import { i18n } from '#i18n';
import { dateWords } from '../../components/date-words.ts';
import { dateInWords } from '../../core/dates.ts';

interface Props {
  /** ISO date up to which all packs know; undefined where they differ. */
  readonly asOf: string | undefined;
}

const shapes = [
  ['day', { 'data-day': 'true' }],
  ['span', {}],
  ['soft', { 'data-soft': 'start' }],
  ['ahead', { 'data-ahead': 'true' }],
] as const;

/** What the shapes mean; those who cannot see them hear each lane's dates instead. */
export function TimeLegend({ asOf }: Props) {
  return (
    <ul class="legend" aria-hidden="true">
      {shapes.map(([name, data]) => (
        <li key={name}>
          <span class="time-mark" {...data} />
          {i18n.t(`library.legend.${name}`)}
        </li>
      ))}
      {asOf !== undefined && (
        <li>
          <span class="legend-now" />
          {i18n.t('card.asOf', { date: dateInWords(asOf, dateWords) })}
        </li>
      )}
    </ul>
  );
}
