import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  readonly icon: IconNode;
  readonly title: string;
  readonly text: string;
  /** Where the notice is all that a page says: the id of its first heading, which can take the focus. */
  readonly pageHeadingId?: string;
  /** Buttons, where something can be done about it. */
  readonly children?: ComponentChildren;
}

/** Says in the middle of an otherwise empty view what is the matter and what works instead. */
export function Notice({ icon, title, text, pageHeadingId, children }: Props) {
  return (
    <section class="notice">
      <span class="notice-icon">
        <Icon icon={icon} />
      </span>
      {pageHeadingId ? (
        <h1 id={pageHeadingId} class="notice-title" tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <h2 class="notice-title">{title}</h2>
      )}
      <p class="notice-text">{text}</p>
      {children && <div class="notice-actions">{children}</div>}
    </section>
  );
}
