import type { ComponentChildren } from 'preact';
import { findHits } from '../core/text-search.ts';

interface Props {
  readonly text: string;
  /** Folded words; see `queryWords`. */
  readonly words: readonly string[];
}

/** A text in which the words that were looked for stand out. */
export function Highlighted({ text, words }: Props) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of findHits(text, words)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
