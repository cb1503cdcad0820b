import type { ComponentChildren } from 'preact';
import type { ExplainedBlock } from '../../core/explain/explain-text.ts';

interface Props {
  readonly blocks: readonly ExplainedBlock[];
  /** Number of the mention whose card is shown, counted through all blocks. */
  readonly shown: number;
  onShow(mention: number): void;
}

/** The text that was asked about; each mention shows its card. */
export function ExplainedText({ blocks, shown, onShow }: Props) {
  let before = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also where it holds no mention.
    <div class="explained-text" tabIndex={0}>
      {blocks.map((block, n) => {
        const from = before;
        before += block.mentions.length;
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name.
        return <p key={n}>{withMentions(block, from, shown, onShow)}</p>;
      })}
    </div>
  );
}

function withMentions(
  { text, mentions }: ExplainedBlock,
  from: number,
  shown: number,
  onShow: Props['onShow'],
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  mentions.forEach(({ start, end, isPossible }, n) => {
    parts.push(
      text.slice(at, start),
      <button
        key={start}
        type="button"
        class="mention"
        data-possible={isPossible}
        aria-pressed={from + n === shown}
        onClick={() => onShow(from + n)}
      >
        {text.slice(start, end)}
      </button>,
    );
    at = end;
  });
  parts.push(text.slice(at));
  return parts;
}
