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
