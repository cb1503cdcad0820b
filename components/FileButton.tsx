import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What the file dialog offers: `.json,application/json`. */
  readonly accept: string;
  readonly disabled: boolean;
  onFile(file: File): void;
}

/** A button that asks for a file; the browser's own file field cannot be made to look like one. */
export function FileButton({ label, accept, disabled, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again, after a correction.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
