/**
 * What is known of the stored packs without opening their database, in `storage.local`: its events reach
 * every page of ours and the sleeping background. Nothing here says what a pack holds.
 */
export const packStateKey = 'packs';

export interface PackState {
  /** Another one after every change. */
  readonly edition: string;
  /** Base64 of a `KeyFilter`'s bits; empty where there is nothing to look for. */
  readonly filter: string;
}

export const noPacks: PackState = { edition: '', filter: '' };

/** Reads what storage holds; a damaged entry counts as none. */
export function parsePackState(stored: unknown): PackState {
  const { edition, filter } = (stored ?? {}) as Partial<PackState>;
  const isSound = typeof edition === 'string' && typeof filter === 'string';
  return isSound ? { edition, filter } : noPacks;
}
