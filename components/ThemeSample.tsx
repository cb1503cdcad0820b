import type { Settings } from '../core/settings.ts';

interface Props {
  readonly theme: Settings['theme'];
}

/** A page in small, light or dark; half of each where the system decides. */
export function ThemeSample({ theme }: Props) {
  const schemes = theme === 'auto' ? ['light', 'dark'] : [theme];
  return (
    <span class="theme-sample">
      {schemes.map((scheme) => (
        <span key={scheme} data-scheme={scheme}>
          <i />
          <i />
        </span>
      ))}
    </span>
  );
}
