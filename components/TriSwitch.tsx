import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly state: 'on' | 'off' | 'mixed';
  readonly disabled: boolean;
  /** From "mixed", a press switches all on. */
  onSwitch(on: boolean): void;
}

/** A switch for several things, which may be on in part. A checkbox to assistive technology: a switch has no "mixed". */
export function TriSwitch({ label, state, disabled, onSwitch }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // No attribute for it, and each press resets it.
  useLayoutEffect(() => {
    if (input.current) input.current.indeterminate = state === 'mixed';
  });
  return (
    <input
      ref={input}
      type="checkbox"
      class="switch"
      aria-label={label}
      title={label}
      checked={state === 'on'}
      disabled={disabled}
      onChange={() => onSwitch(state !== 'on')}
    />
  );
}
