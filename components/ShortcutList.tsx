import { i18n } from '#i18n';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** Keys joined by a plus sign; empty where none is set. */
  readonly shortcut: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
}

/** What keys do, each with its keys. */
export function ShortcutList({ shortcuts }: Props) {
  return (
    <dl class="rows shortcuts">
      {shortcuts.map(({ name, description, shortcut }) => (
        <div key={name} class="row">
          <dt class="row-main">{description}</dt>
          <dd>
            {shortcut === '' ? (
              <span class="count">{i18n.t('options.keyboard.none')}</span>
            ) : (
              shortcut.split('+').map((key) => <kbd key={key}>{key}</kbd>)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
