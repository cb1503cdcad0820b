import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  readonly file: string;
  readonly changes: readonly { readonly name: string; readonly change: string }[];
  /** Titles of packs that the backup does not hold; they stay as they are. */
  readonly kept: readonly string[];
  readonly readOnly: boolean;
  onRestore(): void;
  onCancel(): void;
}

/** What a chosen backup would change, before anything does. */
export function RestorePreview(props: Props) {
  const { file, changes, kept, readOnly, onRestore, onCancel } = props;
  const summary = useRef<HTMLParagraphElement>(null);
  // It comes below the button that was pressed: the focus shows and tells that it is there.
  useEffect(() => summary.current?.focus(), []);
  return (
    <section class="panel" aria-label={file}>
      <p class="panel-note" ref={summary} tabIndex={-1}>
        {changes.length === 0
          ? i18n.t('options.backup.same', { file })
          : i18n.t('options.backup.preview', { file })}
      </p>
      {changes.length > 0 && (
        <dl class="rows changes">
          {changes.map(({ name, change }) => (
            <div key={name} class="row">
              <dt class="row-main">{name}</dt>
              <dd>{change}</dd>
            </div>
          ))}
        </dl>
      )}
      {kept.length > 0 && (
        <p class="panel-note">{i18n.t('options.backup.kept', { packs: kept.join(', ') })}</p>
      )}
      <div class="panel-actions">
        {changes.length > 0 && (
          <button type="button" class="button primary" disabled={readOnly} onClick={onRestore}>
            {i18n.t('options.backup.restore')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t(changes.length > 0 ? 'options.backup.cancel' : 'options.backup.close')}
        </button>
      </div>
    </section>
  );
}
