import type { Statement, TopicCard } from '../core/knowledge/types.ts';
import { KindIcon } from './KindIcon.tsx';
import { StatementDate } from './StatementDate.tsx';
import { StatementText } from './StatementText.tsx';

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

interface Props {
  /** In the order of time. */
  readonly moments: readonly TimelineMoment[];
}

/** What happened when, over all topics of the page. */
export function PageTimeline({ moments }: Props) {
  return (
    <ol class="timeline page-timeline">
      {moments.map(({ date, asOf, ahead, entries }) => (
        <li key={`${date} ${asOf}`} class="moment" data-ahead={ahead}>
          <p class="moment-date">
            <StatementDate edtf={date} asOf={asOf} />
          </p>
          {entries.map(({ card, statement }, at) => (
            <div key={`${card.ref} ${statement.text}`} class="timeline-entry">
              {card !== entries[at - 1]?.card && (
                <p class="meta timeline-topic" lang={card.pack.language}>
                  <KindIcon kind={card.kind} />
                  {card.name}
                </p>
              )}
              <StatementText statement={statement} pack={card.pack} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
