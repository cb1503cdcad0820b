import type { Mark } from './anchor-mentions.ts';
import { CardOpener } from './card-opener.ts';
import { markAt } from './hit-test.ts';
import { atRest, type HoverEffect, type HoverEvent, type HoverTimer, hover } from './hover.ts';
import { anchorOf, mentionRects } from './mention-anchor.ts';
import type { Painter } from './painter.ts';
import { type Point, type Zone, zoneOf } from './safe-area.ts';
import { closest } from './safe-dom.ts';

interface HoverOptions {
  readonly painter: Painter;
  readonly requestCard: () => Promise<boolean>;
  readonly onFault: (error: unknown, where: string) => void;
  readonly signal: AbortSignal;
}

/** What a tap belongs to before it belongs to a mark. */
const interactive =
  'a[href], area, button, input, label, select, summary, textarea, [role="button" i], [role="link" i], [onclick]';

/**
 * Feeds what the reader does into `hover` and carries out what comes of it. Listens on the window: a page
 * can hide `document.addEventListener` behind a form of that name. Only trusted events count.
 */
export function followPointer({ painter, requestCard, onFault, signal }: HoverOptions): void {
  let state = atRest as ReturnType<typeof hover<Mark>>['state'];
  /** Where the pointer last was on the open mention: its way into the card begins there. */
  let exit: Point | undefined;
  const timers = new Map<HoverTimer, ReturnType<typeof setTimeout>>();

  const feed = (event: HoverEvent<Mark>): void => {
    if (signal.aborted) return;
    try {
      const step = hover(state, event);
      state = step.state;
      for (const effect of step.effects) carryOut(effect);
    } catch (error) {
      onFault(error, 'following the pointer');
    }
  };
  const opener = new CardOpener({
    requestCard,
    onFault: (error) => onFault(error, 'asking for the card'),
    onEntered: () => feed({ type: 'enteredCard' }),
    onLeft: () => feed({ type: 'left' }),
    onHeld: (isHeld) => feed({ type: 'held', isHeld }),
    onClosed: () => feed({ type: 'closed' }),
  });
  const carryOut = (effect: HoverEffect<Mark>): void => {
    switch (effect.do) {
      case 'start':
        clearTimeout(timers.get(effect.timer));
        timers.set(
          effect.timer,
          setTimeout(() => feed({ type: 'timer', timer: effect.timer }), effect.ms),
        );
        break;
      case 'cancel':
        clearTimeout(timers.get(effect.timer));
        break;
      case 'probe': {
        const target = markAt(effect.at, painter);
        if (target) exit = effect.at;
        feed({ type: 'probed', target });
        break;
      }
      case 'show':
        opener.show(anchorOf(effect.target), exit);
        break;
      case 'hide':
        opener.hide();
        break;
    }
  };

  const zoneAt = (point: Point): Zone => {
    const mark = state.target ?? state.refused;
    if (!mark) return 'away';
    const zone = zoneOf(point, { mention: mentionRects(mark), card: opener.rect(), from: exit });
    if (zone === 'mention') exit = point;
    return zone;
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const at = { x: event.clientX, y: event.clientY };
    feed({ type: 'moved', at, zone: zoneAt(at), isPressed: event.buttons !== 0 });
  };
  const pressed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    feed({ type: 'pressed', zone: zoneAt({ x: event.clientX, y: event.clientY }) });
  };
  const tapped = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && event.pointerType !== 'pen') return;
    const at = { x: event.clientX, y: event.clientY };
    const zone = zoneAt(at);
    if (zone === 'card') return;
    const [target] = event.composedPath();
    const isTaken = target instanceof Element && closest(target, interactive) !== null;
    const mark = isTaken ? undefined : markAt(at, painter);
    if (mark) exit = at;
    feed(
      mark && mark !== state.target ? { type: 'asked', target: mark } : { type: 'pressed', zone },
    );
  };
  const typed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || state.card === 'closed') {
      feed({ type: 'interrupted' });
      return;
    }
    // One Esc for one thing: the page's own dialog waits for the next.
    event.preventDefault();
    event.stopImmediatePropagation();
    feed({ type: 'dismissed' });
  };
  const scrolled = (): void => {
    const open = state.card === 'closed' || state.isHeld ? undefined : state.target;
    if (open && !isInView(mentionRects(open))) feed({ type: 'dismissed' });
    else feed({ type: 'interrupted' });
  };
  const left = (event: PointerEvent): void => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') feed({ type: 'left' });
  };

  // Passive and in the capture phase: never in the way of the page, and never kept from us by it.
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    handle: (event: WindowEventMap[Name]) => void,
    passive = true,
  ): void => {
    const guarded = (event: WindowEventMap[Name]): void => {
      if (event.isTrusted) handle(event);
    };
    window.addEventListener(name, guarded, { capture: true, passive, signal });
  };
  listen('pointermove', moved);
  listen('pointerdown', pressed);
  listen('click', tapped as (event: MouseEvent) => void);
  listen('keydown', typed, false);
  listen('scroll', scrolled);
  listen('pointerout', left);
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    opener.stop();
  });
}

function isInView(rects: readonly DOMRect[]): boolean {
  return rects.some(
    ({ top, bottom, left, right }) =>
      bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
  );
}
