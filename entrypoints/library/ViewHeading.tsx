import type { ComponentChildren } from 'preact';

/** The id of a view's heading, which takes the focus when a view comes up. */
export const headingId = 'view-heading';

interface Props {
  /** BCP 47 tag, where it is not the interface's. */
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** The one first heading of each view. */
export function ViewHeading({ lang, children }: Props) {
  return (
    <h1 id={headingId} class="title title-display" tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
