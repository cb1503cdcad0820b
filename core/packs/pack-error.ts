/**
 * Why the store of packs could not do what was asked; what was stored before is as it was.
 *
 * - `full`: no room on the device or within the browser's quota.
 * - `blocked`: a page of another release of the extension is open and holds the store.
 * - `newer`: a later release wrote the store; this one must not touch it.
 * - `private`: a private window, which would forget everything.
 * - `corrupt`: what is stored cannot be read.
 * - `bundled`: the pack has the id of the one that comes with the extension.
 * - `stopped`: the caller's signal.
 * - `unavailable`: the browser refuses, for a reason of its own.
 */
export type PackErrorKind =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'private'
  | 'corrupt'
  | 'bundled'
  | 'stopped'
  | 'unavailable';

export class PackStoreError extends Error {
  override readonly name = 'PackStoreError';
  readonly kind: PackErrorKind;

  /** @param detail what the browser said, or what is wrong: for a report, not for the headline. */
  constructor(kind: PackErrorKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

const kinds: Readonly<Partial<Record<string, PackErrorKind>>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DataCloneError: 'corrupt',
};

/** The error that a failed operation stands for. */
export function packErrorOf(error: unknown): PackStoreError {
  if (error instanceof PackStoreError) return error;
  const { name = '', message = String(error) } = (error ?? {}) as Partial<Error>;
  return new PackStoreError(kinds[name] ?? 'unavailable', `${name}: ${message}`);
}
