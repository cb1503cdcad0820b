import { FileX2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Problem, writeProblem } from '../core/knowledge/problems.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** How many there are; the first of them are listed. */
  readonly total: number;
  onCopy(text: string): Promise<boolean>;
  /** To what was answered about the file, where something was. */
  readonly onBack?: (() => void) | undefined;
  onDismiss(): void;
}

/** All that is wrong with a file: line, key and reason, to be mended or passed on. */
export function ImportProblems({ file, problems, total, onCopy, onBack, onDismiss }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <section class="panel import-problems" aria-labelledby="import-problems-title">
      <div class="import-head" role="alert">
        <Icon icon={FileX2} />
        <div>
          <h3 id="import-problems-title" class="import-title">
            {i18n.t('packs.refused', total, { file })}
          </h3>
          <p class="import-note">{i18n.t('packs.refusedHelp')}</p>
        </div>
      </div>
      <ul class="problem-list">
        {problems.map(({ line, key, message }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <li key={n}>
            <span class="problem-place">
              {line !== undefined && <span>{i18n.t('packs.line', { line })}</span>}
              {key && <code>{key}</code>}
            </span>
            <span class="problem-reason" lang="en">
              {message}
            </span>
          </li>
        ))}
        {total > problems.length && (
          <li>{i18n.t('packs.moreProblems', { count: total - problems.length })}</li>
        )}
      </ul>
      <div class="import-actions">
        <button
          type="button"
          class="button"
          onClick={async () => setCopied(await onCopy(problems.map(writeProblem).join('\n')))}
        >
          {isCopied ? i18n.t('packs.copied') : i18n.t('packs.copyProblems')}
        </button>
        {onBack && (
          <button type="button" class="button" onClick={onBack}>
            {i18n.t('packs.ask.back')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onDismiss}>
          {i18n.t('packs.another')}
        </button>
      </div>
    </section>
  );
}
