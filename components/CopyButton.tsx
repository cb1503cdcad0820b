import { Check, Copy } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: string;
  /** Says whether the text is on the clipboard now. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** How long the answer stays in sight. */
const answerMs = 2500;

/** Copies a text and says, to eye and ear, that it did. */
export function CopyButton({ text, onCopy }: Props): VNode {
  const [isCopied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (isCopied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), answerMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const name = i18n.t('card.copy.action');
  const answer =
    isCopied === undefined ? '' : i18n.t(isCopied ? 'card.copy.done' : 'card.copy.failed');
  return (
    <span class="copy">
      <button
        type="button"
        class="copy-button"
        aria-label={name}
        title={name}
        onClick={async () => setCopied(await onCopy(text))}
      >
        <Icon icon={isCopied ? Check : Copy} />
      </button>
      <span class="copy-answer" role="status">
        {answer}
      </span>
    </span>
  );
}
