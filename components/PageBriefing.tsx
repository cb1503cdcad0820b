import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicCard, TopicRef } from '../core/knowledge/types.ts';
import type { MentionPosition } from '../core/messages.ts';
import type { TimelineMoment } from '../core/timeline.ts';
import { BriefingRow, type BriefingTopic } from './BriefingRow.tsx';
import { ElsewhereList, type RelatedElsewhere } from './ElsewhereList.tsx';
import { PageTimeline } from './PageTimeline.tsx';

interface Props {
  readonly topics: readonly BriefingTopic[];
  readonly timeline: readonly TimelineMoment[];
  readonly positions: ReadonlyMap<TopicRef, MentionPosition>;
  /** Related topics that the page does not mention. */
  readonly elsewhere: readonly RelatedElsewhere[];
  /** Address of the library's page on a topic. */
  topicHref(topic: TopicRef): string;
  onJump(topic: TopicCard, backwards: boolean): void;
  /** Puts a text on the clipboard. */
  onCopy(text: string): Promise<boolean>;
}

/** All that the page touches on: its topics by weight, or their statements in the order of time. */
export function PageBriefing(props: Props) {
  const { topics, timeline, positions, elsewhere, topicHref, onJump, onCopy } = props;
  const [view, setView] = useState<'topics' | 'timeline'>('topics');
  const mentions = topics.reduce((sum, topic) => sum + topic.mentions, 0);
  const packs = new Set(topics.map(({ card }) => card.pack.id)).size;
  return (
    <>
      <div class="briefing-bar">
        <h2 class="briefing-count">
          {i18n.t('popup.topics', topics.length)}
          <span class="count"> {i18n.t('popup.mentions', mentions)}</span>
        </h2>
        <fieldset class="segments">
          <legend class="visually-hidden">{i18n.t('popup.view')}</legend>
          <Segment
            label={i18n.t('popup.viewTopics')}
            on={view === 'topics'}
            onPick={() => setView('topics')}
          />
          <Segment
            label={i18n.t('popup.viewTimeline')}
            on={view === 'timeline'}
            onPick={() => setView('timeline')}
          />
        </fieldset>
      </div>
      {view === 'timeline' ? (
        <PageTimeline moments={timeline} topicHref={({ ref }) => topicHref(ref)} onCopy={onCopy} />
      ) : (
        <ul class="rows briefing">
          {topics.map((topic) => (
            <BriefingRow
              key={topic.card.ref}
              {...topic}
              position={positions.get(topic.card.ref)}
              href={topicHref(topic.card.ref)}
              showPack={packs > 1}
              onJump={(backwards) => onJump(topic.card, backwards)}
              onCopy={onCopy}
            />
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && <ElsewhereList topics={elsewhere} topicHref={topicHref} />}
    </>
  );
}

interface SegmentProps {
  readonly label: string;
  readonly on: boolean;
  onPick(): void;
}

function Segment({ label, on, onPick }: SegmentProps) {
  return (
    <label class="segment">
      <input type="radio" name="view" checked={on} onChange={onPick} />
      <span>{label}</span>
    </label>
  );
}
