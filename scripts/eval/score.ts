import type { Label, LabelledText, Mark } from './labelled-text.ts';

/** What became of a mark. `ignored`: of a topic that the labels do not cover. */
export type Verdict = 'right' | 'false' | 'trap' | 'optional' | 'ignored' | 'outside';

export interface JudgedMark extends Mark {
  readonly verdict: Verdict;
  /** Has the borders of the mention, or of its bare name. */
  readonly exact: boolean;
  /** The label that decided, if one did. */
  readonly label?: Label;
  /** Counted as false inside a mention of another topic: a name in a description, where the labels do not nest. */
  readonly nested?: boolean;
}

export interface JudgedLabel extends Label {
  /** A mention: found. A trap: sprung. */
  readonly hit: boolean;
  readonly exact: boolean;
  /** A miss under a mark of another topic; marks never overlap, so nested mentions cannot both be found. */
  readonly covered: boolean;
}

/** One text's result. */
export interface Judged {
  readonly text: LabelledText;
  readonly marks: readonly JudgedMark[];
  readonly mentions: readonly JudgedLabel[];
  readonly traps: readonly JudgedLabel[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Holds marks against labels.
 *
 * A mark is right when it overlaps a mention of its topic; otherwise it has sprung a trap when it
 * overlaps one that is laid for its topic (or any, when the labels do not cover its topic); otherwise
 * it costs nothing when it overlaps an optional label of its topic; otherwise it is false. Outside
 * `span` neither labels nor marks count.
 */
export function judge(text: LabelledText, marks: readonly Mark[]): Judged {
  const inside = (label: Label): boolean => !text.span || overlap(label, spanOf(text.span));
  const mentions = text.mentions.filter(inside);
  const traps = text.traps.filter(inside);
  const judged = marks.map((mark) => judgeMark(text, mentions, traps, mark));
  const hits = (label: Label, verdict: Verdict): JudgedMark[] =>
    judged.filter(
      (mark) => mark.verdict === verdict && concerns(label, mark) && overlap(label, mark),
    );
  return {
    text,
    marks: judged,
    mentions: mentions.map((label) => {
      const found = hits(label, 'right');
      const exact = found.some((mark) => hasBorders(label, mark));
      const covered = found.length === 0 && marks.some((mark) => overlap(label, mark));
      return { ...label, hit: found.length > 0, exact, covered };
    }),
    traps: traps.map((label) => {
      const hit = judged.some((mark) => mark.verdict === 'trap' && mark.label === label);
      return { ...label, hit, exact: false, covered: false };
    }),
  };
}

function judgeMark(
  text: LabelledText,
  mentions: readonly Label[],
  traps: readonly Label[],
  mark: Mark,
): JudgedMark {
  const isCovered = !text.covers || text.covers.has(mark.topic);
  const touched = (labels: readonly Label[]): Label | undefined =>
    labels.find((label) => concerns(label, mark) && overlap(label, mark));

  const right = mentions.filter((label) => concerns(label, mark) && overlap(label, mark));
  const [first] = right;
  if (first) {
    const exact = right.find((label) => hasBorders(label, mark));
    return { ...mark, verdict: 'right', exact: exact !== undefined, label: exact ?? first };
  }
  const result = (verdict: Verdict, label?: Label): JudgedMark => ({
    ...mark,
    verdict,
    exact: false,
    ...(label ? { label } : {}),
  });
  if (text.span && !overlap(mark, spanOf(text.span))) return result('outside');
  const trap =
    touched(traps) ?? (isCovered ? undefined : traps.find((label) => overlap(label, mark)));
  if (trap) return result('trap', trap);
  const optional = touched(text.optional);
  if (optional) return result('optional', optional);
  if (!isCovered) return result('ignored');
  const nested = mentions.some((label) => label.start <= mark.start && mark.end <= label.end);
  return { ...result('false'), nested };
}

function concerns(label: Label, mark: Mark): boolean {
  return label.accepts === 'any' || label.accepts.includes(mark.topic);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function hasBorders(label: Label, mark: Span): boolean {
  const starts = [label.start, label.core?.[0]];
  const ends = [label.end, label.core?.[1]];
  return starts.includes(mark.start) && ends.includes(mark.end);
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
