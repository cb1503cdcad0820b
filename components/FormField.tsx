import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs to be told apart and read out with its label, help and fault. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with what the control holds. */
  readonly fault: ComponentChildren;
  readonly control: (props: ControlProps) => VNode;
}

/** A control of a form below its label, with help above and what is wrong with it underneath. */
export function FormField({ label, help, fault, control }: Props) {
  const id = useId();
  return (
    <div class="form-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} class="field-help">
          {help}
        </p>
      )}
      {control({
        id,
        'aria-describedby': `${id}-help ${id}-fault`,
        'aria-invalid': Boolean(fault),
      })}
      <p id={`${id}-fault`} class="field-fault">
        {fault}
      </p>
    </div>
  );
}
