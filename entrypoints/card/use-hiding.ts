import { useEffect, useState } from 'preact/hooks';
import type { Hiding } from '../../components/TopicFoot.tsx';
import type { TopicRef } from '../../core/knowledge/types.ts';
import { hideTopic, openLibrary } from './actions.ts';
import type { SightWatch } from './plain-sight.ts';

/** How long the card stays by itself so that the reader can take it back; WCAG asks for no less. */
const undoMs = 10_000;

interface HidingState {
  readonly hiding: Hiding;
  /** The card must not go yet. */
  readonly isPending: boolean;
  hide(click: Event): Promise<void>;
  undo(): Promise<void>;
}

/**
 * Hiding the shown topic and taking that back.
 *
 * @param isPlain whether the reader saw what they clicked on; where that is not sure the library opens, which
 *   no page can cover, and has the same switch.
 */
export function useHiding(
  topic: TopicRef | undefined,
  isPlain: SightWatch['isPlain'],
): HidingState {
  const [state, setState] = useState<{ topic: TopicRef; hiding: Hiding }>();
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(() => setPending(false), undoMs);
    return () => clearTimeout(timer);
  }, [isPending]);
  const hiding = state && state.topic === topic ? state.hiding : 'shown';

  return {
    hiding,
    isPending,
    async hide({ timeStamp }) {
      if (!topic) return;
      if (!isPlain(timeStamp)) {
        openLibrary(topic);
        return;
      }
      const isStored = await hideTopic(topic, true);
      setState({ topic, hiding: isStored ? 'hidden' : 'unsaved' });
      setPending(isStored);
    },
    async undo() {
      if (topic && (await hideTopic(topic, false))) setState(undefined);
    },
  };
}
