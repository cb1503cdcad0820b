import type { IconNode } from 'lucide';
import { h, type VNode } from 'preact';

interface Props {
  /** An icon of the `lucide` package, imported by name where it is used: only those are bundled. */
  readonly icon: IconNode;
}

/** Draws an icon in the colour and size of the text around it. Decoration only: label what holds it. */
export function Icon({ icon }: Props): VNode {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
