import type { VNode } from 'preact';
import type { TopicCard as Topic, TopicRef } from '../core/knowledge/types.ts';
import type { Why } from '../core/spotting/types.ts';
import { RelatedTopics } from './RelatedTopics.tsx';
import { StatementList } from './StatementList.tsx';
import { TopicChoice } from './TopicChoice.tsx';
import { WhyMatch } from './WhyMatch.tsx';

interface Props {
  readonly topic: Topic;
  /** Id of the name's heading, for `aria-labelledby` of what holds the card. */
  readonly nameId: string;
  /** Why the page's words were taken for this topic; left out where no words led here. */
  readonly why?: Why | undefined;
  /** All topics that the same words can mean, this one among them. */
  readonly choice?: readonly Topic[];
  readonly onOpenTopic: (topic: TopicRef) => void;
  /** Shows another topic that the same words can mean in this one's place. */
  readonly onChoose?: (topic: TopicRef) => void;
  /** See `StatementText`. */
  readonly onCopy?: (text: string) => Promise<boolean>;
}

const noop = (): void => {};

/** What is known of a topic: name, summary, dated and sourced statements, related topics. */
export function TopicCard(props: Props): VNode {
  const { topic, nameId, why, choice = [], onOpenTopic, onChoose = noop, onCopy } = props;
  const { ref, name, summary, statements, related, pack } = topic;
  // What was imported as one sentence is summary and statement at once.
  const isStated = statements.some(({ text }) => text === summary);
  return (
    <article class="topic">
      {choice.length > 1 && <TopicChoice topics={choice} shown={ref} onChoose={onChoose} />}
      <h2 class="title" id={nameId} lang={pack.language}>
        {name}
      </h2>
      {!isStated && (
        <p class="summary" lang={pack.language}>
          {summary}
        </p>
      )}
      {statements.length > 0 && (
        <StatementList statements={statements} pack={pack} onCopy={onCopy} />
      )}
      {related.length > 0 && (
        <RelatedTopics related={related} language={pack.language} onOpenTopic={onOpenTopic} />
      )}
      {why && <WhyMatch why={why} />}
    </article>
  );
}
