import { Search, X } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  onInput(value: string): void;
}

/** A search field that filters while the reader types; Escape and the cross clear it. */
export function SearchField({ label, hint, value, onInput }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div class="search-field">
      <label for={id}>
        <Icon icon={Search} />
        <span class="visually-hidden">{label}</span>
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        placeholder={hint}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Only Chromium clears a search field by itself.
          event.preventDefault();
          onInput('');
        }}
      />
      {value !== '' && (
        <IconButton
          icon={X}
          label={i18n.t('options.clearSearch')}
          title={undefined}
          onClick={() => {
            onInput('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
