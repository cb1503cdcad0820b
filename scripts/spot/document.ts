import type { BlockKind } from '../../core/spotting/index.ts';

/** A file as the spotter reads it. */
export interface Document {
  /** What offsets count in. */
  readonly text: string;
  /** Empty where the file has none. */
  readonly title: string;
  /** The stretches of the text that may be marked, in order. */
  readonly blocks: readonly TextBlock[];
}

export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}
