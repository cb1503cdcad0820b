import { ArrowDown, ArrowUp } from 'lucide';
import { i18n } from '#i18n';
import type { MentionPosition } from '../core/messages.ts';
import { Icon } from './Icon.tsx';

interface Props {
  /** The topic's. */
  readonly name: string;
  readonly mentions: number;
  /** Where the reader stands on the page; undefined before the first jump. */
  readonly position: MentionPosition | undefined;
  onJump(backwards: boolean): void;
}

/** Leads through a topic's mentions in the page, and says how many there are and which one is shown. */
export function MentionJumps({ name, mentions, position, onJump }: Props) {
  const previous = i18n.t('popup.previousMention', { topic: name });
  const next = i18n.t('popup.nextMention', { topic: name });
  return (
    <div class="jumps">
      {mentions > 1 && (
        <button type="button" class="jump" title={previous} onClick={() => onJump(true)}>
          <span class="visually-hidden">{previous}</span>
          <Icon icon={ArrowUp} />
        </button>
      )}
      <button type="button" class="jump" title={next} onClick={() => onJump(false)}>
        <span class="count">
          {position
            ? i18n.t('popup.position', { ...position })
            : i18n.t('popup.mentions', mentions)}
        </span>
        <span class="visually-hidden">{next}</span>
        <Icon icon={ArrowDown} />
      </button>
    </div>
  );
}
