import { firstDay } from './dates.ts';
import type { Statement, TopicCard } from './knowledge/types.ts';

/** One statement and the topic that it is about. */
export interface TimelineEntry {
  readonly card: TopicCard;
  readonly statement: Statement;
}

/** What is stated of one date. */
export interface TimelineMoment {
  /** EDTF. */
  readonly date: string;
  /** ISO date up to which the pack's knowledge reaches. */
  readonly asOf: string;
  /** Later than `asOf`: it was still to come. */
  readonly ahead: boolean;
  readonly entries: readonly TimelineEntry[];
}

/** The statements of these topics by date, in the order of time; one that several topics share comes once. */
export function timelineOf(topics: readonly TopicCard[]): readonly TimelineMoment[] {
  const entries = new Map<string, TimelineEntry>();
  for (const card of topics) {
    for (const statement of card.statements) {
      const key = `${statement.date} ${statement.text}`;
      if (!entries.has(key)) entries.set(key, { card, statement });
    }
  }
  const byMoment = Map.groupBy(
    entries.values(),
    // Whether a date still lay ahead depends on the pack, so packs don't share a moment.
    ({ card, statement }) => `${sortDay(statement.date)} ${statement.date} ${card.pack.asOf}`,
  );
  return [...byMoment]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) => (first ? [momentOf(first, more)] : []));
}

function momentOf(first: TimelineEntry, more: readonly TimelineEntry[]): TimelineMoment {
  const { date } = first.statement;
  const { asOf } = first.card.pack;
  return { date, asOf, ahead: (firstDay(date) ?? '') > asOf, entries: [first, ...more] };
}

/** What carries no date that we can read comes last. */
function sortDay(date: string): string {
  return firstDay(date) ?? 'undated';
}
