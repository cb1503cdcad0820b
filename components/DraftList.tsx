import { i18n } from '#i18n';
import type { NoteDraft } from '../core/notes/note-drafts.ts';

interface Props {
  readonly drafts: readonly NoteDraft[];
  onContinue(draft: NoteDraft): void;
  onDiscard(draft: NoteDraft): void;
}

/** Notes that were begun and neither saved nor thrown away. */
export function DraftList({ drafts, onContinue, onDiscard }: Props) {
  return (
    <section class="panel drafts" aria-labelledby="drafts-title">
      <h3 id="drafts-title" class="eyebrow drafts-title">
        {i18n.t('notes.drafts')}
      </h3>
      <ul class="rows">
        {drafts.map((draft) => {
          const name = draft.note.name || i18n.t('notes.unnamed');
          return (
            <li key={draft.key} class="row">
              <span class="row-main">
                <span class="row-title">{name}</span>
                <span class="topic-summary">{draft.note.summary || draft.note.source.title}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={i18n.t('notes.continueOf', { name })}
                onClick={() => onContinue(draft)}
              >
                {i18n.t('notes.continue')}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={i18n.t('notes.discardOf', { name })}
                onClick={() => onDiscard(draft)}
              >
                {i18n.t('notes.discard')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
