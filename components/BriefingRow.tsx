import { ArrowRight, ChevronDown } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicCard } from '../core/knowledge/types.ts';
import type { MentionPosition } from '../core/messages.ts';
import { Icon } from './Icon.tsx';
import { KindIcon } from './KindIcon.tsx';
import { MentionJumps } from './MentionJumps.tsx';
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
  /** Address of the library's page on the topic. */
  readonly href: string;
  /** Whether to name the topic's pack: where the page speaks of several. */
  readonly showPack: boolean;
  onJump(backwards: boolean): void;
  /** Puts a text on the clipboard. */
  onCopy(text: string): Promise<boolean>;
}

/** One topic of the page: opens to its statements, and jumps from mention to mention. */
export function BriefingRow(props: Props) {
  const { card, mentions, surface, position, href, showPack, onJump, onCopy } = props;
  const [open, setOpen] = useState(false);
  const details = useId();
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
        <MentionJumps name={card.name} mentions={mentions} position={position} onJump={onJump} />
        <p class="briefing-summary" lang={card.pack.language}>
          {card.summary}
        </p>
        {surface !== card.name && <p class="meta">{i18n.t('popup.written', { surface })}</p>}
        {showPack && (
          <p class="meta" lang={card.pack.language}>
            {card.pack.title}
          </p>
        )}
      </div>
      <div id={details} class="briefing-details" hidden={!open}>
        {open && (
          <>
            <StatementList statements={card.statements} pack={card.pack} onCopy={onCopy} />
            <a class="library-link" href={href}>
              {i18n.t('card.library')}
              <span class="visually-hidden">: {card.name}</span>
              <Icon icon={ArrowRight} />
            </a>
          </>
        )}
      </div>
    </li>
  );
}
