import { render } from 'preact';
import { type CardView, framePort, type MentionAnchor } from '../../core/frame-port.ts';
import { reportError } from '../../core/report-error.ts';
import { readSettings } from '../../core/settings-store.ts';
import { CardApp } from './CardApp.tsx';
import { rememberFocus } from './focus.ts';
import { type Following, follow } from './follow.ts';
import { lightFuse } from './fuse.ts';
import { type Host, showHost } from './host.ts';
import type { Point } from './placement.ts';
import { readPageDate } from './read-page-date.ts';
import { type Stand, standAt } from './stand.ts';
import { loadTopics } from './topic-loader.ts';

interface ShowOptions {
  readonly focus: boolean;
  readonly pointer?: Point | undefined;
}

/** A card from the moment it is asked for until it is closed. */
interface Session {
  readonly anchor: MentionAnchor;
  readonly options: ShowOptions;
  readonly returnFocus: () => void;
  host?: Host;
  stand?: Stand;
  following?: Following;
}

/** The frame's one card: appears once its data is there, follows its mention, goes quietly with it. */
export function createCardView(): CardView {
  let session: Session | undefined;

  /** Takes the card away. Says whether the focus was in it. */
  function discard(): boolean {
    const { host, following } = session ?? {};
    session = undefined;
    if (!host) return false;
    const hadFocus = host.root.activeElement !== null;
    following?.stop();
    render(null, host.root);
    host.remove();
    return hadFocus;
  }

  function close(): void {
    if (!session) return;
    const { returnFocus } = session;
    const hadFocus = discard();
    if (hadFocus) returnFocus();
    framePort().cardClosed?.(hadFocus);
  }

  /** A page can break anything that the card stands on; then it goes, and leaves no half. */
  function fail(error: unknown, mine: Session): void {
    reportError(error, 'showing a card');
    if (session === mine) close();
  }

  async function open(mine: Session): Promise<void> {
    const { anchor, options } = mine;
    const isOver = (): boolean => session !== mine;
    const [topics, { theme }] = await Promise.all([
      loadTopics(anchor.meanings.map(({ topic }) => topic)),
      readSettings(),
    ]);
    if (isOver()) return;
    const host = showHost(anchor.element);
    if (!host) return close();
    mine.host = host;
    tellOfPointer(host.element);
    render(
      <CardApp
        topics={topics}
        meanings={anchor.meanings}
        theme={theme}
        pageDate={readPageDate()}
        load={loadTopics}
        isPlain={host.isPlain}
        onHold={(isHeld) => {
          if (isOver()) return;
          if (isHeld) mine.following?.letGo();
          framePort().cardHeld?.(isHeld);
        }}
        onStep={() => mine.stand?.fit()}
        onClose={close}
      />,
      host.root,
    );
    const card = host.root.querySelector('[role=dialog]') as HTMLElement;
    const stand = standAt({ anchor, host, card, pointer: options.pointer, isOver });
    mine.stand = stand;
    const first = await stand.place('below');
    if (isOver()) return;
    if (!first) return close();
    if (options.focus) card.focus({ preventScroll: true });
    mine.following = follow({
      anchor,
      host,
      first,
      ...stand,
      keep: lightFuse(card.parentElement ?? card),
      end: (error) => (error === undefined ? close() : fail(error, mine)),
    });
  }

  return {
    get isOpen() {
      return session !== undefined;
    },
    show(anchor, options) {
      // A card that moves on to another mention takes what it has to give back along.
      const returnFocus = session?.returnFocus ?? rememberFocus();
      discard();
      session = { anchor, options, returnFocus };
      const mine = session;
      open(mine).catch((error: unknown) => fail(error, mine));
    },
    hide: close,
    rect: () => session?.host?.element.getBoundingClientRect(),
  };
}

function tellOfPointer(element: HTMLElement): void {
  element.addEventListener('pointerenter', ({ isTrusted }) => {
    if (isTrusted) framePort().pointerEnteredCard?.();
  });
  element.addEventListener('pointerleave', ({ isTrusted }) => {
    if (isTrusted) framePort().pointerLeftCard?.();
  });
}
