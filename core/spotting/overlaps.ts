import { addTo } from './rows.ts';

/** Leftmost-longest: of overlapping spans the one that starts first stays, of those the longest; of equals the first given. */
export function withoutOverlaps<T extends { start: number; end: number }>(
  spans: readonly T[],
): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let end = -1;
  for (const span of sorted) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

/** An alias where it was met, words `from..to`, `to` exclusive. */
export interface Form {
  readonly topic: number;
  readonly class: number;
  readonly from: number;
  readonly to: number;
}

/** The forms that take a word, so that nobody looks through all those of a long text for the few in one place. */
export type FormsAt<T> = (word: number) => readonly T[];

export function formsByWord<T extends Form>(forms: readonly T[]): FormsAt<T> {
  const byWord = new Map<number, T[]>();
  for (const form of forms) {
    for (let word = form.from; word < form.to; word += 1) addTo(byWord, word, form);
  }
  return (word) => byWord.get(word) ?? [];
}

/**
 * A form inside a longer one of its topic says nothing of its own, unless it is the name in a shorthand.
 */
export function isIdle(one: Form, formsAt: FormsAt<Form>): boolean {
  return formsAt(one.from).some(
    (other) =>
      other !== one &&
      other.topic === one.topic &&
      other.class <= one.class &&
      other.from <= one.from &&
      other.to >= one.to,
  );
}
