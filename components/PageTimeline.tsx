import type { TopicCard } from '../core/knowledge/types.ts';
import type { TimelineMoment } from '../core/timeline.ts';
import { KindIcon } from './KindIcon.tsx';
import { StatementDate } from './StatementDate.tsx';
import { type SourceHref, StatementText } from './StatementText.tsx';

interface Props {
  /** In the order of time. */
  readonly moments: readonly TimelineMoment[];
  /** Address of the page on a topic, where there is one. */
  readonly topicHref?: (topic: TopicCard) => string;
  /** See `StatementText`. */
  readonly sourceHref?: SourceHref;
  readonly onCopy?: (text: string) => Promise<boolean>;
}

/** What happened when, over all topics of a page or of the library. */
export function PageTimeline({ moments, topicHref, ...actions }: Props) {
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
                  {topicHref ? (
                    <a class="text-button" href={topicHref(card)}>
                      {card.name}
                    </a>
                  ) : (
                    card.name
                  )}
                </p>
              )}
              <StatementText statement={statement} pack={card.pack} {...actions} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
