import { createListeners } from './listeners.ts';

/** Something that stands elsewhere, as it was when it was last looked up. */
export interface LookedUp<State> {
  /** Undefined until it was looked up once. */
  readonly state: State | undefined;
  subscribe(listener: () => void): () => void;
  /** Looks again. */
  look(): Promise<void>;
}

/** Nothing is looked up yet. Where one look overtakes another, what the last to begin finds counts. */
export function createLookedUp<State>(find: () => Promise<State>): LookedUp<State> {
  const { subscribe, tell } = createListeners();
  let state: State | undefined;
  let looks = 0;
  return {
    get state() {
      return state;
    },
    subscribe,
    async look() {
      looks += 1;
      const mine = looks;
      const found = await find();
      if (mine !== looks) return;
      state = found;
      tell();
    },
  };
}
