import { ArrowLeft, X } from 'lucide';
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { KindLabel } from '../../components/KindIcon.tsx';
import { AsOf, TopicCard } from '../../components/TopicCard.tsx';
import type { TopicCard as Topic, TopicRef } from '../../core/knowledge/types.ts';
import type { Why } from '../../core/spotting/types.ts';
import { Failure } from './Failure.tsx';
import { handleKey } from './keys.ts';
import { useTrail } from './use-trail.ts';

interface Props {
  /** What the mention can mean, likeliest first; undefined when it could not be loaded. */
  readonly topics: readonly Topic[] | undefined;
  readonly why: Why;
  readonly load: (topics: readonly TopicRef[]) => Promise<readonly Topic[] | undefined>;
  readonly onClose: () => void;
}

/** The card as a dialog that leaves the page usable, with a trail through related topics. */
export function CardApp({ topics, why, load, onClose }: Props): VNode {
  const nameId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const { step, previous, open, replace, back } = useTrail(topics, load);
  const { topic, found, scroll } = step;

  const seen = useRef(step);
  useLayoutEffect(() => {
    const card = dialog.current;
    if (!card || seen.current === step) return;
    seen.current = step;
    card.scrollTop = scroll;
    // The control that was used is gone; without this the focus would fall back to the page.
    card.focus({ preventScroll: true });
  }, [step, scroll]);

  const scrolled = (): number => dialog.current?.scrollTop ?? 0;
  const direction = i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  return (
    <div class="theme frame" dir={direction}>
      <div
        ref={dialog}
        class="card"
        role="dialog"
        aria-labelledby={nameId}
        tabIndex={-1}
        onKeyDown={(event) => handleKey(event, onClose)}
      >
        <header class="bar">
          {previous && (
            <button
              type="button"
              class="icon-button back"
              aria-label={i18n.t('card.back', { name: previous })}
              onClick={back}
            >
              <Icon icon={ArrowLeft} />
            </button>
          )}
          {topic ? <KindLabel kind={topic.kind} /> : <span class="kind" />}
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('card.close')}
            onClick={onClose}
          >
            <Icon icon={X} />
          </button>
        </header>
        <div class="content">
          {topic ? (
            <TopicCard
              key={topic.ref}
              topic={topic}
              nameId={nameId}
              why={previous === undefined ? why : undefined}
              others={previous === undefined ? (topics ?? []).filter((one) => one !== topic) : []}
              onOpenTopic={(ref) => open(ref, scrolled())}
              onSwitchTopic={replace}
            />
          ) : (
            <Failure nameId={nameId} unknown={found} />
          )}
        </div>
        {topic && (
          <footer class="foot">
            <AsOf date={topic.pack.asOf} />
          </footer>
        )}
      </div>
    </div>
  );
}
