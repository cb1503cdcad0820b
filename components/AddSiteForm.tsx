import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  readonly readOnly: boolean;
  /** Takes what was typed; answers with what is wrong with it, or nothing when the site was added. */
  onAdd(typed: string): string | undefined;
}

/** A field for one more site on the list. The fault stays in sight until the text changes. */
export function AddSiteForm({ readOnly, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      class="add-site"
      // The browser's own bubble would say less, and in its own words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = onAdd(typed);
        setFault(wrong);
        if (wrong === undefined) setTyped('');
        field.current?.focus();
      }}
    >
      <label class="field-label" for={id}>
        {i18n.t('options.sites.field')}
      </label>
      <p id={`${id}-help`} class="field-help">
        {i18n.t('options.sites.fieldHelp')}
      </p>
      <div class="field-line">
        <input
          ref={field}
          id={id}
          type="text"
          class="field"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          disabled={readOnly}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-help ${id}-fault`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <button type="submit" class="button" disabled={readOnly}>
          {i18n.t('options.sites.add')}
        </button>
      </div>
      <p id={`${id}-fault`} class="field-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
