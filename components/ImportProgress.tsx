import { i18n } from '#i18n';

interface Props {
  readonly text: string;
  /** From 0 to 1; absent while it cannot be told. */
  readonly share: number | undefined;
  onCancel(): void;
}

/** How far a long piece of work is, and the way out of it. */
export function ImportProgress({ text, share, onCancel }: Props) {
  return (
    <div class="panel import-progress">
      <p role="status">{text}</p>
      <progress aria-label={text} {...(share !== undefined && { value: share })} />
      <button type="button" class="button quiet" onClick={onCancel}>
        {i18n.t('packs.cancel')}
      </button>
    </div>
  );
}
