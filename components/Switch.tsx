interface Props {
  /** For the label's `for`. */
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly on: boolean;
  readonly disabled: boolean;
  onSwitch(on: boolean): void;
}

/** Turns one thing on or off. Named by its label or by `aria-label`. */
export function Switch({ id, on, disabled, onSwitch, ...aria }: Props) {
  return (
    <input
      id={id}
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state.
      role="switch"
      class="switch"
      checked={on}
      disabled={disabled}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
      {...aria}
    />
  );
}
