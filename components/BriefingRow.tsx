import { ArrowDown, ChevronDown } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicCard } from '../core/knowledge/types.ts';
import type { MentionPosition } from '../core/messages.ts';
import { Icon } from './Icon.tsx';
import { KindIcon } from './KindIcon.tsx';
import { StatementList } from './StatementList.tsx';

/** A topic on the page with what is known of it. */
export interface BriefingTopic {
  readonly card: TopicCard;
  readonly mentions: number;
  /** How the page first names it. */
  readonly surface: string;
}

interface Props extends BriefingTopic {
  /** Where the reader stands on the page; undefined before the first jump. */
  readonly position: MentionPosition | undefined;
  onNext(): void;
}

/** One topic of the page: opens to its statements, and jumps from mention to mention. */
export function BriefingRow({ card, mentions, surface, position, onNext }: Props) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const next = i18n.t('popup.nextMention', { topic: card.name });
  return (
    <li class="briefing-row" data-topic={card.ref}>
      <div class="briefing-head">
        <KindIcon kind={card.kind} />
        <h3 class="row-title">
          <button
            type="button"
            class="disclosure"
            lang={card.pack.language}
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            {card.name}
            <Icon icon={ChevronDown} />
          </button>
        </h3>
        <button type="button" class="next" title={next} onClick={onNext}>
          <span class="count">
            {position
              ? i18n.t('popup.position', { ...position })
              : i18n.t('popup.mentions', mentions)}
          </span>
          <span class="visually-hidden">{next}</span>
          <Icon icon={ArrowDown} />
        </button>
        <p class="briefing-summary" lang={card.pack.language}>
          {card.summary}
        </p>
        {surface !== card.name && <p class="meta">{i18n.t('popup.written', { surface })}</p>}
      </div>
      <div id={details} class="briefing-details" hidden={!open}>
        {open && <StatementList statements={card.statements} pack={card.pack} />}
      </div>
    </li>
  );
}
