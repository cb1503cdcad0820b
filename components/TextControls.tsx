import type { ControlProps } from './FormField.tsx';

interface Props extends ControlProps {
  readonly value: string;
  onInput(value: string): void;
}

/** One line of text. */
export function TextLine({ onInput, ...props }: Props) {
  return (
    <input
      {...props}
      type="text"
      class="field"
      autocomplete="off"
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** A day of the calendar, as an ISO day. */
export function DayInput({ onInput, ...props }: Props) {
  return (
    <input
      {...props}
      type="date"
      class="field"
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** Several lines of text; grows with them. */
export function TextLines({ onInput, ...props }: Props) {
  return (
    <textarea
      {...props}
      class="field"
      rows={2}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
