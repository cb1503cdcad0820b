import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** What the section is about, in a sentence or two. */
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** Id of the shown section's heading; only one section is shown at a time. */
export const sectionHeadingId = 'section-heading';

/** A section of the settings page: heading, introduction, and panels of controls below. */
export function SettingsSection({ title, intro, children }: Props) {
  return (
    <section class="settings-section" aria-labelledby={sectionHeadingId}>
      <h2 id={sectionHeadingId} class="title title-large" tabIndex={-1}>
        {title}
      </h2>
      {intro && <p class="section-intro">{intro}</p>}
      {children}
    </section>
  );
}

/** Where the focus goes when the control that had it is gone, or another section has come. */
export function focusSectionHeading(): void {
  document.getElementById(sectionHeadingId)?.focus();
}
