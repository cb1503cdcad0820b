import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  readonly icon: IconNode;
  readonly title: string;
  readonly text: string;
  /** Buttons, where something can be done about it. */
  readonly children?: ComponentChildren;
}

/** Says in the middle of an otherwise empty view what is the matter and what works instead. */
export function Notice({ icon, title, text, children }: Props) {
  return (
    <section class="notice">
      <span class="notice-icon">
        <Icon icon={icon} />
      </span>
      <h2 class="notice-title">{title}</h2>
      <p class="notice-text">{text}</p>
      {children && <div class="notice-actions">{children}</div>}
    </section>
  );
}
