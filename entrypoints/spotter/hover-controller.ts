import { closest } from '../../core/safe-dom.ts';
import type { Settings } from '../../core/settings.ts';
import type { Mark } from './anchor-mentions.ts';
import { CardOpener } from './card-opener.ts';
import { returnFocus } from './focus-return.ts';
import { markAt } from './hit-test.ts';
import { atRest, type HoverEffect, type HoverEvent, type HoverTimer, hover } from './hover.ts';
import { anchorOf, mentionRects } from './mention-anchor.ts';
import type { Painter } from './painter.ts';
import { type Point, type Zone, zoneOf } from './safe-area.ts';
import { TriggerKey } from './trigger-key.ts';

interface HoverOptions {
  readonly painter: Painter;
  readonly requestCard: () => Promise<boolean>;
  readonly onFault: (error: unknown, where: string) => void;
  readonly signal: AbortSignal;
}

/** What a tap belongs to before it belongs to a mark. */
const interactive =
  'a[href], area, button, input, label, select, summary, textarea, [role="button" i], [role="link" i], [onclick]';

export interface PointerFollower {
  /** Takes up what the reader wants cards to be opened with. */
  choose(settings: Pick<Settings, 'trigger' | 'triggerKey'>): void;
  /** Opens the card of a mark and gives it the focus. */
  open(mark: Mark): void;
  /** Closes the open card. */
  close(): void;
}

/**
 * Feeds what the reader does into `hover` and carries out what comes of it. Listens on the window: a page
 * can hide `document.addEventListener` behind a form of that name. Only trusted events count.
 */
export function followPointer(options: HoverOptions): PointerFollower {
  const { painter, requestCard, onFault, signal } = options;
  const trigger = new TriggerKey();
  /** The card that the last press closed: the click that ends the press does not open it again. */
  let closedByPress: Mark | undefined;
  let state = atRest as ReturnType<typeof hover<Mark>>['state'];
  /** Where the pointer last was on the open mention: its way into the card begins there. */
  let exit: Point | undefined;
  /** The mention whose card was shown last. */
  let shown: Mark | undefined;
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
    onClosed(focus) {
      feed({ type: 'closed' });
      if (focus && shown) returnFocus(focus.element, shown.range);
    },
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
        shown = effect.target;
        opener.show(anchorOf(effect.target), {
          focus: effect.focus,
          pointer: effect.focus ? undefined : exit,
        });
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
  const lock = (): void => {
    const { isLocked } = trigger;
    if (isLocked !== (state.isLocked ?? false)) feed({ type: 'locked', isLocked });
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    trigger.note(event);
    lock();
    const at = { x: event.clientX, y: event.clientY };
    feed({ type: 'moved', at, zone: zoneAt(at), isPressed: event.buttons !== 0 });
  };
  const pressed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const { target } = state;
    feed({ type: 'pressed', zone: zoneAt({ x: event.clientX, y: event.clientY }) });
    closedByPress = state.target ? undefined : target;
  };
  const tapped = (event: PointerEvent): void => {
    const isMouse = event.pointerType === 'mouse';
    if (event.pointerType === '' || (isMouse && !trigger.opensOnClick)) return;
    const at = { x: event.clientX, y: event.clientY };
    const zone = zoneAt(at);
    if (zone === 'card') return;
    const [target] = event.composedPath();
    const isTaken = target instanceof Element && closest(target, interactive) !== null;
    // Whoever has just selected text with the mouse did not click.
    if (isMouse && (isTaken || !getSelection()?.isCollapsed)) return;
    const mark = isTaken ? undefined : markAt(at, painter);
    if (isMouse && (!mark || mark === closedByPress)) return;
    if (mark) exit = at;
    feed(
      mark && mark !== state.target ? { type: 'asked', target: mark } : { type: 'pressed', zone },
    );
  };
  const typed = (event: KeyboardEvent): void => {
    trigger.note(event);
    lock();
    if (trigger.isTrigger(event)) return;
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
  listen('keyup', (event) => {
    trigger.note(event);
    lock();
  });
  listen('blur', ({ target }) => {
    if (target !== window) return;
    trigger.release();
    lock();
  });
  listen('scroll', scrolled);
  listen('pointerout', left);
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    opener.stop();
  });

  return {
    choose(settings) {
      trigger.choose(settings);
      lock();
    },
    open: (target) => feed({ type: 'asked', target, byKey: true }),
    close: () => feed({ type: 'dismissed' }),
  };
}

function isInView(rects: readonly DOMRect[]): boolean {
  return rects.some(
    ({ top, bottom, left, right }) =>
      bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
  );
}
