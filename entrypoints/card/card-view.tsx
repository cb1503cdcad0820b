import { render } from 'preact';
import { type CardView, framePort, type MentionAnchor } from '../../core/frame-port.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { reportError } from '../../core/report-error.ts';
import { CardApp } from './CardApp.tsx';
import { follow } from './follow.ts';
import { type Host, showHost } from './host.ts';
import { type Point, placeCard } from './placement.ts';
import { loadTopics } from './topic-loader.ts';

interface ShowOptions {
  readonly focus: boolean;
  readonly pointer?: Point | undefined;
}

/** A card from the moment it is asked for until it is closed. */
interface Session {
  readonly anchor: MentionAnchor;
  readonly options: ShowOptions;
  host?: Host;
  stopFollowing?: () => void;
}

/** The frame's one card: appears once its data is there, follows its mention, goes quietly with it. */
export function createCardView(): CardView {
  let session: Session | undefined;

  /** Takes the card away. Says whether the focus was in it. */
  function discard(): boolean {
    const { host, stopFollowing } = session ?? {};
    session = undefined;
    if (!host) return false;
    const hadFocus = host.root.activeElement !== null;
    stopFollowing?.();
    render(null, host.root);
    host.remove();
    return hadFocus;
  }

  function close(returnFocus?: boolean): void {
    if (!session) return;
    const hadFocus = discard();
    framePort().cardClosed?.(returnFocus ?? hadFocus);
  }

  /** A page can break anything that the card stands on; then it goes, and leaves no half. */
  function fail(error: unknown, mine: Session): void {
    reportError(error, 'showing a card');
    if (session === mine) close();
  }

  async function open(mine: Session): Promise<void> {
    const isOver = (): boolean => session !== mine;
    const topics = await loadTopics(mine.anchor.topics);
    if (isOver()) return;
    const host = showHost(mine.anchor.element);
    if (!host) return close();
    mine.host = host;
    const card = mount(host, mine.anchor, topics, () => close(true));

    const place = async (side: 'below' | 'above') => {
      const { anchor, options } = mine;
      const wanted = card.scrollHeight;
      const placement = await placeCard({
        anchor,
        card: host.element,
        wanted,
        side,
        pointer: options.pointer,
      });
      if (placement && !isOver()) host.moveTo(placement);
      return placement;
    };
    const placement = await place('below');
    if (isOver()) return;
    if (!placement) return close();
    if (mine.options.focus) card.focus({ preventScroll: true });
    mine.stopFollowing = follow(mine.anchor, host, placement, place, (error) =>
      error === undefined ? close() : fail(error, mine),
    );
  }

  return {
    get isOpen() {
      return session !== undefined;
    },
    show(anchor, options) {
      discard();
      session = { anchor, options };
      const mine = session;
      open(mine).catch((error: unknown) => fail(error, mine));
    },
    hide: () => close(),
    rect: () => session?.host?.element.getBoundingClientRect(),
  };
}

function mount(
  host: Host,
  anchor: MentionAnchor,
  topics: readonly TopicCard[] | undefined,
  onClose: () => void,
): HTMLElement {
  host.element.addEventListener('pointerenter', ({ isTrusted }) => {
    if (isTrusted) framePort().pointerEnteredCard?.();
  });
  host.element.addEventListener('pointerleave', ({ isTrusted }) => {
    if (isTrusted) framePort().pointerLeftCard?.();
  });
  render(
    <CardApp topics={topics} why={anchor.why} load={loadTopics} onClose={onClose} />,
    host.root,
  );
  return host.root.querySelector('[role=dialog]') as HTMLElement;
}
