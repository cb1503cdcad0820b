import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly help: string;
  /** The button that does it. */
  readonly children: ComponentChildren;
}

/** Something that can be done: its name, what it does, and the button. */
export function TaskRow({ title, help, children }: Props) {
  return (
    <div class="row task">
      <div class="row-main">
        <h3 class="switch-title">{title}</h3>
        <p class="switch-note">{help}</p>
      </div>
      {children}
    </div>
  );
}
