import type { Point, Zone } from './safe-area.ts';

/**
 * When a card opens and closes, without a page or a clock: events in, effects out.
 *
 * ```
 *            moved            rest timer            probed: a mention
 *   closed ────────▶ resting ───────────▶ probing ────────────────────▶ open
 *      ▲                │ pressed, typed,    │ probed: nothing           │ ▲
 *      │                │ scrolled, left     │                    left   │ │ back on the mention
 *      ├────────────────┴────────────────────┘                           ▼ │ or in the card
 *      └───────────── close timer, dismissed, pressed outside ───────── leaving
 * ```
 *
 * An open card does not keep the pointer from resting elsewhere: a rest on another mention moves the card
 * there, after a shorter time because the reader is at it ("warm").
 */
export const hoverDelays = {
  /** The pointer must lie still so long: a card in its way would be a nuisance. */
  rest: 500,
  /** While a card is open or was a moment ago the reader wants cards. */
  warmRest: 120,
  /** Time to come back, or to get into the card. */
  close: 300,
  /** How long "a moment ago" lasts. */
  cool: 1000,
} as const;

/** A hand that holds the mouse still moves it by this many CSS px. */
const tremor = 4;

export type HoverTimer = 'rest' | 'close' | 'cool';

/** `Target` stands for a mention; compared by identity. */
export interface HoverState<Target> {
  readonly card: 'closed' | 'open' | 'leaving';
  readonly target?: Target | undefined;
  /** Where the pointer rests; undefined while it does not or must not open a card. */
  readonly restingAt?: Point | undefined;
  readonly isWarm: boolean;
  /** The reader closed this one under the pointer: it stays closed until the pointer has left it. */
  readonly refused?: Target | undefined;
  /** The reader wants the open card to stay whatever the pointer does. */
  readonly isHeld?: boolean | undefined;
  /** Opened by key, with the focus in it: a hand that brushes the mouse does not close it. */
  readonly isByKey?: boolean | undefined;
  /** A rest alone opens nothing: the reader wants a key held, or a click. */
  readonly isLocked?: boolean | undefined;
}

export type HoverEvent<Target> =
  /** `zone` as seen from the open card, or from the mention that was refused. */
  | { readonly type: 'moved'; readonly at: Point; readonly zone: Zone; readonly isPressed: boolean }
  | { readonly type: 'pressed'; readonly zone: Zone }
  /** Typed, scrolled: whatever the pointer lies on now, the reader did not point at it. */
  | { readonly type: 'interrupted' }
  /** The pointer left the window, or the card for nowhere we can see. */
  | { readonly type: 'left' }
  | { readonly type: 'enteredCard' }
  | { readonly type: 'timer'; readonly timer: HoverTimer }
  | { readonly type: 'probed'; readonly target: Target | undefined }
  /** A tap or click on a mention, or a key for it. */
  | { readonly type: 'asked'; readonly target: Target; readonly byKey?: boolean }
  /** Whether a rest may open a card changed: a key went down or up. */
  | { readonly type: 'locked'; readonly isLocked: boolean }
  /** The card is to stay, or no longer. */
  | { readonly type: 'held'; readonly isHeld: boolean }
  /** Esc, or the mention is gone. */
  | { readonly type: 'dismissed' }
  /** The card went by itself. */
  | { readonly type: 'closed' };

export type HoverEffect<Target> =
  | { readonly do: 'start'; readonly timer: HoverTimer; readonly ms: number }
  | { readonly do: 'cancel'; readonly timer: HoverTimer }
  /** Look what mention lies there and tell by `probed`. */
  | { readonly do: 'probe'; readonly at: Point }
  | { readonly do: 'show'; readonly target: Target; readonly focus: boolean }
  | { readonly do: 'hide' };

export interface HoverStep<Target> {
  readonly state: HoverState<Target>;
  readonly effects: readonly HoverEffect<Target>[];
}

export const atRest: HoverState<never> = { card: 'closed', isWarm: false };

/** What an event makes of a state, and what is to be done about it. */
export function hover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
): HoverStep<Target> {
  if (event.type === 'locked') return lock(state, event.isLocked);
  if (state.isHeld && !overrulesHold.has(event.type)) return stay(state);
  if (state.isByKey && pointing.has(event.type)) return stay(state);
  switch (event.type) {
    case 'moved':
      return moved(state, event);
    case 'pressed':
      return event.zone === 'card' ? stay(state) : close(state, { refuse: true });
    case 'interrupted':
      return stopResting(state);
    case 'left':
      return state.card === 'open' ? leave(stopResting(state)) : stopResting(state);
    case 'enteredCard':
      return comeBack(state);
    case 'timer':
      return rang(state, event.timer);
    case 'probed':
      return probed(state, event.target);
    case 'asked':
      return open(state, event.target, event.byKey);
    case 'held':
      return hold(state, event.isHeld);
    case 'dismissed':
      return close(state, { refuse: true });
    case 'closed':
      return state.card === 'closed' ? stay(state) : close(state, { refuse: true, hide: false });
  }
}

/** What still counts while a card is held: clear words of the reader, and the card's own. */
const overrulesHold: ReadonlySet<string> = new Set(['asked', 'held', 'dismissed', 'closed']);

/** What the pointer does without a click. */
const pointing: ReadonlySet<string> = new Set(['moved', 'left', 'enteredCard', 'timer', 'probed']);

function lock<Target>(state: HoverState<Target>, isLocked: boolean): HoverStep<Target> {
  const next = { ...state, isLocked };
  const { restingAt } = state;
  const opens = state.isLocked && !isLocked && restingAt && !state.isHeld && !state.isByKey;
  return opens ? { state: next, effects: [{ do: 'probe', at: restingAt }] } : stay(next);
}

function hold<Target>(state: HoverState<Target>, isHeld: boolean): HoverStep<Target> {
  if (state.card === 'closed') return stay(state);
  return then(stopResting({ ...state, card: 'open', isHeld }), { do: 'cancel', timer: 'close' });
}

function moved<Target>(
  state: HoverState<Target>,
  { at, zone, isPressed }: HoverEvent<Target> & { type: 'moved' },
): HoverStep<Target> {
  if (isPressed) return stopResting(state);
  if (state.card !== 'closed' && (zone === 'card' || zone === 'mention')) return comeBack(state);
  if (state.card !== 'closed' && zone === 'path') {
    // Every step on the way earns time anew; whoever stops on the way has other plans.
    return then(stopResting({ ...state, card: 'leaving' }), {
      do: 'start',
      timer: 'close',
      ms: hoverDelays.close,
    });
  }
  const resting = rest(zone === 'mention' ? state : { ...state, refused: undefined }, at);
  return state.card === 'open' ? leave(resting) : resting;
}

function rest<Target>(state: HoverState<Target>, at: Point): HoverStep<Target> {
  const { restingAt, isWarm } = state;
  if (restingAt && Math.hypot(at.x - restingAt.x, at.y - restingAt.y) <= tremor) return stay(state);
  const ms = isWarm ? hoverDelays.warmRest : hoverDelays.rest;
  return { state: { ...state, restingAt: at }, effects: [{ do: 'start', timer: 'rest', ms }] };
}

function stopResting<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (!state.restingAt) return stay(state);
  return {
    state: { ...state, restingAt: undefined },
    effects: [{ do: 'cancel', timer: 'rest' }],
  };
}

function leave<Target>({ state, effects }: HoverStep<Target>): HoverStep<Target> {
  const start = { do: 'start', timer: 'close', ms: hoverDelays.close } as const;
  return { state: { ...state, card: 'leaving' }, effects: [...effects, start] };
}

function comeBack<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (state.card !== 'leaving') return stopResting(state);
  return then(stopResting({ ...state, card: 'open' }), { do: 'cancel', timer: 'close' });
}

function rang<Target>(state: HoverState<Target>, timer: HoverTimer): HoverStep<Target> {
  if (timer === 'cool') return stay({ ...state, isWarm: false });
  if (timer === 'close') return state.card === 'leaving' ? close(state, {}) : stay(state);
  const { restingAt, isLocked } = state;
  return restingAt && !isLocked
    ? { state, effects: [{ do: 'probe', at: restingAt }] }
    : stay(state);
}

function probed<Target>(state: HoverState<Target>, target: Target | undefined): HoverStep<Target> {
  // The pointer went on while the answer was on its way.
  if (!state.restingAt) return stay(state);
  if (target === undefined || target === state.refused) return stay(state);
  return target === state.target ? comeBack(state) : open(state, target);
}

function open<Target>(
  { isLocked }: HoverState<Target>,
  target: Target,
  byKey = false,
): HoverStep<Target> {
  const cancel = (['rest', 'close', 'cool'] as const).map(
    (timer) => ({ do: 'cancel', timer }) as const,
  );
  return {
    state: { card: 'open', target, isWarm: true, isByKey: byKey, isLocked },
    effects: [...cancel, { do: 'show', target, focus: byKey }],
  };
}

function close<Target>(
  state: HoverState<Target>,
  { refuse = false, hide = true }: { refuse?: boolean; hide?: boolean },
): HoverStep<Target> {
  if (state.card === 'closed') return stopResting(state);
  const refused = refuse ? state.target : undefined;
  const effects: HoverEffect<Target>[] = [
    { do: 'cancel', timer: 'close' },
    { do: 'start', timer: 'cool', ms: hoverDelays.cool },
  ];
  if (hide) effects.push({ do: 'hide' });
  const { restingAt, isLocked } = state;
  const next: HoverState<Target> = { card: 'closed', isWarm: true, restingAt, refused, isLocked };
  return refuse ? then(stopResting(next), ...effects) : { state: next, effects };
}

function stay<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}

function then<Target>(
  { state, effects }: HoverStep<Target>,
  ...more: HoverEffect<Target>[]
): HoverStep<Target> {
  return { state, effects: [...effects, ...more] };
}
