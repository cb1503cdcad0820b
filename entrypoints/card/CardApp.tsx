import { ArrowLeft, Pin, X } from 'lucide';
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../components/IconButton.tsx';
import { KindLabel } from '../../components/KindIcon.tsx';
import { TopicCard } from '../../components/TopicCard.tsx';
import { TopicFoot } from '../../components/TopicFoot.tsx';
import { useTrail } from '../../components/use-trail.ts';
import { copyText } from '../../core/copy-text.ts';
import { ownMark } from '../../core/frame-port.ts';
import type { TopicCard as Topic, TopicRef } from '../../core/knowledge/types.ts';
import { dateGap } from '../../core/page-date.ts';
import type { Settings } from '../../core/settings.ts';
import type { Meaning } from '../../core/spotting/types.ts';
import { openLibrary } from './actions.ts';
import { Failure } from './Failure.tsx';
import { handleKey } from './keys.ts';
import type { SightWatch } from './plain-sight.ts';
import { useHiding } from './use-hiding.ts';

interface Props {
  /** What the mention can mean, likeliest first; undefined when it could not be loaded. */
  readonly topics: readonly Topic[] | undefined;
  /** Why the words on the page were taken for each. */
  readonly meanings: readonly Meaning[];
  readonly theme: Settings['theme'];
  /** ISO day of the page's publication, where it states one. */
  readonly pageDate: string | undefined;
  readonly load: (topics: readonly TopicRef[]) => Promise<readonly Topic[] | undefined>;
  /** Whether the reader saw what they clicked on. */
  readonly isPlain: SightWatch['isPlain'];
  /** The card shall stay whatever the pointer does, or no longer. */
  readonly onHold: (isHeld: boolean) => void;
  /** Another topic is in the card. */
  readonly onStep: () => void;
  readonly onClose: () => void;
}

/** The card as a dialog that leaves the page usable, with a trail through related topics. */
export function CardApp(props: Props): VNode {
  const { topics, meanings, theme, pageDate, load, isPlain, onHold, onStep, onClose } = props;
  const nameId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const { step, previous, open, replace, back } = useTrail(topics, load);
  const { topic, found, scroll, cameFrom } = step;
  const [isPinned, setPinned] = useState(false);
  const { hiding, isPending, hide, undo } = useHiding(topic?.ref, isPlain);
  const isHeld = isPinned || isPending;

  // Before the next frame, in which the card would look after its mention.
  useLayoutEffect(() => onHold(isHeld), [isHeld, onHold]);

  const seen = useRef(step);
  useLayoutEffect(() => {
    const card = dialog.current;
    if (!card || seen.current === step) return;
    seen.current = step;
    onStep();
    card.scrollTop = scroll;
    // The control that was used is gone; without this the focus would fall back to the page.
    const way =
      cameFrom && card.querySelector<HTMLElement>(`[data-topic="${CSS.escape(cameFrom)}"]`);
    (way || card).focus({ preventScroll: true });
  }, [step, scroll, cameFrom, onStep]);

  const scrolled = (): number => dialog.current?.scrollTop ?? 0;
  const isFirst = previous === undefined;
  return (
    <div
      class="theme frame"
      data-theme={theme}
      {...{ [ownMark]: '' }}
      dir={i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}
    >
      <div
        ref={dialog}
        class="card"
        role="dialog"
        aria-labelledby={nameId}
        tabIndex={-1}
        onKeyDown={(event) => handleKey(event, onClose)}
      >
        <header class="bar">
          {!isFirst && (
            <IconButton
              class="icon-button back"
              icon={ArrowLeft}
              label={i18n.t('card.back', { name: previous })}
              title={undefined}
              onClick={back}
            />
          )}
          {topic ? <KindLabel kind={topic.kind} /> : <span class="kind" />}
          {topic && (
            <IconButton
              icon={Pin}
              label={i18n.t('card.pin')}
              aria-pressed={isPinned}
              onClick={() => setPinned(!isPinned)}
            />
          )}
          <IconButton icon={X} label={i18n.t('card.close')} onClick={onClose} />
        </header>
        <div class="content">
          {topic ? (
            <TopicCard
              key={topic.ref}
              topic={topic}
              nameId={nameId}
              why={isFirst ? meanings.find((one) => one.topic === topic.ref)?.why : undefined}
              choice={isFirst ? (topics ?? []) : []}
              onOpenTopic={(ref) => open(ref, scrolled())}
              onChoose={replace}
              onCopy={copyText}
            />
          ) : (
            <Failure nameId={nameId} unknown={found} />
          )}
        </div>
        {topic && (
          <TopicFoot
            topic={topic}
            gap={pageDate === undefined ? undefined : dateGap(pageDate, topic.pack.asOf)}
            hiding={hiding}
            onOpenLibrary={() => openLibrary(topic.ref)}
            onHide={hide}
            onUndo={undo}
          />
        )}
      </div>
    </div>
  );
}
