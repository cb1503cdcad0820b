import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ClassAttributes, VNode } from 'preact';
import { Icon } from './Icon.tsx';

interface Props
  extends ButtonHTMLAttributes<HTMLButtonElement>,
    ClassAttributes<HTMLButtonElement> {
  readonly icon: IconNode;
  /** Its name, which a pointer that rests on it is shown as well unless `title` says otherwise. */
  readonly label: string;
}

/** A button that is an icon alone. */
export function IconButton({ icon, label, ...others }: Props): VNode {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...others}>
      <Icon icon={icon} />
    </button>
  );
}
