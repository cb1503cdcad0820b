import { FileUp } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly button: string;
  /** Endings that the browser's picker offers: `.json`. */
  readonly endings: readonly string[];
  readonly disabled: boolean;
  onFile(file: File): void;
}

/** Takes one file: chosen with the browser's picker, or dropped. */
export function FileDrop({ label, help, button, endings, disabled, onFile }: Props) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file && !disabled) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div
      class="file-drop"
      data-over={isOver && !disabled}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span class="file-drop-icon">
        <Icon icon={FileUp} />
      </span>
      <p class="file-drop-label">{label}</p>
      <p class="file-drop-help" id={`${id}-help`}>
        {help}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={endings.join(',')}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="button"
        aria-describedby={`${id}-help`}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {button}
      </button>
    </div>
  );
}
