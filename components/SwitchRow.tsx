import { useId } from 'preact/hooks';
import { Switch } from './Switch.tsx';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  /** BCP 47 tag of the note, where it is not in the page's language. */
  readonly noteLanguage?: string | undefined;
  readonly on: boolean;
  readonly disabled: boolean;
  onSwitch(on: boolean): void;
}

/** A row of a list that one switch turns on or off; all of the row can be pressed. */
export function SwitchRow({ title, note, noteLanguage, on, disabled, onSwitch }: Props) {
  const id = useId();
  return (
    <li>
      <label class="row switch-row" for={id}>
        <span class="row-main">
          <span class="switch-title">{title}</span>
          {note && (
            <span class="switch-note" lang={noteLanguage} id={`${id}-note`}>
              {note}
            </span>
          )}
        </span>
        <Switch
          id={id}
          aria-label={title}
          {...(note && { 'aria-describedby': `${id}-note` })}
          on={on}
          disabled={disabled}
          onSwitch={onSwitch}
        />
      </label>
    </li>
  );
}
