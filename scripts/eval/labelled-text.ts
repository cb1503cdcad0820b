/** A text with its labels, whatever file it came from. Offsets are UTF-16 code units, end exclusive. */
export interface LabelledText {
  readonly id: string;
  readonly source: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly title?: string;
  readonly text: string;
  /** Must be found. */
  readonly mentions: readonly Label[];
  /** Found or not, costs nothing. */
  readonly optional: readonly Label[];
  /** Must not be marked. */
  readonly traps: readonly Label[];
  /** Only some mentions are labelled: marks outside labels prove nothing. */
  readonly recallOnly: boolean;
  /** Nothing outside counts. */
  readonly span?: readonly [start: number, end: number];
  /**
   * Our topics that the labels speak about. A mark of another topic is left out of the count unless
   * it springs a trap. Undefined: all of them, so that every unexpected mark is a false one.
   */
  readonly covers?: ReadonlySet<string>;
}

export interface Label {
  readonly start: number;
  readonly end: number;
  /** The bare name inside the span: its borders are as good as the span's. */
  readonly core?: readonly [start: number, end: number];
  /** The row of the table that the label counts in. */
  readonly topic: string;
  /** Ids of our topics that the label is about; `any` for every topic. */
  readonly accepts: readonly string[] | 'any';
}

/** What a spotter marked in a text. Topic ids without the pack's. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  /** The spotter's reasons, for the error listing. */
  readonly why?: unknown;
}
