import { BookOpen, EyeOff } from 'lucide';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateInWords } from '../core/dates.ts';
import type { TopicCard } from '../core/knowledge/types.ts';
import type { DateGap } from '../core/page-date.ts';
import { dateWords } from './date-words.ts';
import { IconButton } from './IconButton.tsx';
import { PageAge } from './PageAge.tsx';

/** `hidden` can be undone here; `unsaved`: the reader's wish could not be stored. */
export type Hiding = 'shown' | 'hidden' | 'unsaved';

interface Props {
  readonly topic: TopicCard;
  readonly gap: DateGap | undefined;
  readonly hiding: Hiding;
  readonly onOpenLibrary: () => void;
  readonly onHide: (click: Event) => void;
  readonly onUndo: () => void;
}

/** Below a topic: up to when the knowledge reaches, and what can be done with the topic. */
export function TopicFoot(props: Props): VNode {
  const { topic, gap, hiding, onOpenLibrary, onHide, onUndo } = props;
  const turned = useRef<HTMLButtonElement>(null);
  const before = useRef(hiding);
  useLayoutEffect(() => {
    // The button that was clicked is gone, and what replaces it is the way back.
    if (before.current !== hiding) turned.current?.focus({ preventScroll: true });
    before.current = hiding;
  }, [hiding]);
  return (
    <footer class="foot">
      <div class="foot-text">
        <p class="foot-answer" role="status">
          {hiding === 'hidden' && i18n.t('card.hidden', { topic: topic.name })}
          {hiding === 'unsaved' && i18n.t('card.hideFailed')}
        </p>
        {hiding === 'shown' && (
          <>
            <p class="as-of">
              <strong>
                {i18n.t('card.asOf', { date: dateInWords(topic.pack.asOf, dateWords) })}
              </strong>
              {!gap && <span> · {i18n.t('card.asOfHint')}</span>}
            </p>
            {gap && <PageAge gap={gap} />}
          </>
        )}
      </div>
      {hiding === 'hidden' ? (
        <button ref={turned} type="button" class="foot-button" onClick={onUndo}>
          {i18n.t('card.undo')}
        </button>
      ) : (
        <div class="foot-actions">
          <IconButton icon={BookOpen} label={i18n.t('card.library')} onClick={onOpenLibrary} />
          <IconButton ref={turned} icon={EyeOff} label={i18n.t('card.hide')} onClick={onHide} />
        </div>
      )}
    </footer>
  );
}
