import { beginsAfter, firstDay } from '../../core/dates.ts';
import { readEdtf } from '../../core/knowledge/edtf.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { endOf, placeOf, type TimeAxis } from './time-axis.ts';

/** One date of a topic as it is drawn; 0 and 1 are the ends of the axis. */
export interface LaneMark {
  /** EDTF. */
  readonly date: string;
  readonly statements: number;
  readonly start: number;
  readonly end: number;
  /** One day: drawn as a dot. */
  readonly isDay: boolean;
  /** Sides that are open or only about right, drawn as fading away. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** Open at one side: no more than a hint of when, drawn thin. */
  readonly isOpen: boolean;
  /** It still lay ahead of what the pack knows. */
  readonly ahead: boolean;
}

/** A topic's line through time. */
export interface Lane {
  readonly card: TopicCard;
  /** Wide ones first, so that narrow ones are drawn above them. */
  readonly marks: readonly LaneMark[];
}

/** A lane for each topic that states a date, the one that begins first on top. */
export function lanesOf(topics: readonly TopicCard[], axis: TimeAxis): readonly Lane[] {
  return topics
    .map((card) => ({ card, marks: marksOf(card, axis), begin: beginOf(card) }))
    .filter(({ marks }) => marks.length > 0)
    .toSorted((a, b) => compare(a.begin, b.begin) || a.card.name.localeCompare(b.card.name))
    .map(({ card, marks }) => ({ card, marks }));
}

function marksOf(card: TopicCard, axis: TimeAxis): LaneMark[] {
  const byDate = Map.groupBy(card.statements, ({ date }) => date);
  return [...byDate]
    .flatMap(([date, statements]) => {
      const mark = markOf(date, axis);
      const ahead = beginsAfter(date, card.pack.asOf);
      return mark ? [{ ...mark, date, ahead, statements: statements.length }] : [];
    })
    .toSorted((a, b) => widthOf(b) - widthOf(a) || a.start - b.start);
}

/** Rounded: two months are as wide as each other. */
function widthOf({ start, end }: LaneMark): number {
  return Math.round((end - start) * 1e6);
}

function markOf(
  date: string,
  axis: TimeAxis,
): Omit<LaneMark, 'date' | 'ahead' | 'statements'> | undefined {
  const span = readEdtf(date);
  if (!span) return undefined;
  const { first, last } = span;
  const [left = '', right = left] = date.split('/');
  return {
    start: first === undefined ? 0 : placeOf(first, axis),
    end: last === undefined ? 1 : endOf(last, axis),
    isDay: first !== undefined && first === last,
    softStart: first === undefined || /[~?%]$/.test(left),
    softEnd: last === undefined || /[~?%]$/.test(right),
    isOpen: first === undefined || last === undefined,
  };
}

function beginOf({ statements }: TopicCard): string {
  return statements.map(({ date }) => firstDay(date) ?? '9999').sort()[0] ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
