import { useRef } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { useMarked } from './use-marked.ts';

interface Props {
  readonly word: string;
  readonly markStyle: Settings['markStyle'];
}

/** One word, marked in one of the styles. */
export function MarkSample({ word, markStyle }: Props) {
  const sample = useRef<HTMLSpanElement>(null);
  useMarked(sample, markStyle);
  return (
    <span class="mark-sample-word" ref={sample}>
      <span data-marked="true">{word}</span>
    </span>
  );
}
