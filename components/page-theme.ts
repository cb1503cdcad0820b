import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';

/**
 * Shows a page of the extension light or dark, as the reader chose. The card does the same with
 * `data-theme` on its element of the class `theme`; base.css has the rule for both.
 *
 * @param theme undefined while the settings are being read.
 */
export function usePageTheme(theme: Settings['theme'] | undefined): void {
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);
}
