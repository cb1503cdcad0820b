import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
  /** What choosing it looks like; decoration. */
  readonly sample?: ComponentChildren;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly disabled: boolean;
  /** Rows one below the other, with a line of help; or tiles side by side, with a sample each. */
  readonly layout?: 'rows' | 'tiles';
  onChoose(value: Value): void;
}

/** One of a few: all are in sight, with what each of them does. */
export function ChoiceList<Value extends string>(props: Props<Value>) {
  const { legend, choices, value, disabled, layout = 'rows', onChoose } = props;
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class="field-label">{legend}</legend>
      <div class={layout === 'tiles' ? 'choice-tiles' : 'panel rows'}>
        {choices.map((choice) => (
          <label key={choice.value} class="choice" for={`${id}-${choice.value}`}>
            <input
              id={`${id}-${choice.value}`}
              type="radio"
              class="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={disabled}
              aria-labelledby={`${id}-${choice.value}-label`}
              aria-describedby={choice.help && `${id}-${choice.value}-help`}
              onChange={() => onChoose(choice.value)}
            />
            {choice.sample && (
              <span class="choice-sample" aria-hidden="true">
                {choice.sample}
              </span>
            )}
            <span class="choice-text">
              <span id={`${id}-${choice.value}-label`} class="choice-label">
                {choice.label}
              </span>
              {choice.help && (
                <span id={`${id}-${choice.value}-help`} class="choice-help">
                  {choice.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
