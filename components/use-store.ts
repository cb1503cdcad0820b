import { useEffect, useState } from 'preact/hooks';

/** Something that changes outside of components and says so. */
export interface Store<State> {
  readonly state: State;
  /** Calls back after each change of `state`. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** The state of a store, now and after each change. */
export function useStore<State>(store: Store<State>): State {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    const update = (): void => setState(store.state);
    // It may have changed between the first render and this effect.
    update();
    return store.subscribe(update);
  }, [store]);
  return state;
}
