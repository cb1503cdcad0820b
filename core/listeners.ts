/** Those who want to hear of changes of something. */
export interface Listeners {
  /** Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Calls all of them. */
  tell(): void;
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}
