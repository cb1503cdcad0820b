import type { TopicTally } from '../../core/messages.ts';

/** How a frame tells its tab what it found and learns what it may do. */
export interface TabLink {
  /** Reports what this frame found; says whether it may mark. Never rejects. */
  report(tally: readonly TopicTally[]): Promise<boolean>;
  /** The page came back from the back-forward cache: what was told before may be forgotten. */
  returned(): void;
  stop(): void;
}

export interface TabLinkOptions {
  readonly isOrphan: () => boolean;
  readonly onFault: (error: unknown, where: string) => void;
}
