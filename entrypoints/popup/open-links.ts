import { browser } from '../../core/browser.ts';
import { reportError } from '../../core/report-error.ts';

/**
 * Links of the popup lead to pages that need a tab. The browsers differ in what becomes of a popup whose
 * link opens one; here it closes, and the new tab is in front.
 */
export function openLinksInTabs(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a');
    // With a key held, or another button, the reader says themselves where it shall open.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    browser.tabs.create({ url: link.href }).then(
      () => {
        if (location.search === '') window.close();
      },
      (error) => reportError(error, 'opening a link'),
    );
  });
}
