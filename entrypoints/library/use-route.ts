import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type LibraryRoute, libraryHash, parseLibraryRoute } from '../../core/library-route.ts';

interface RouteState {
  readonly route: LibraryRoute;
  /** Counts the ways taken; 0 is where the page was opened. */
  readonly step: number;
}

/** How far each entry of the history was scrolled. */
const scrolls = new Map<string, number>();

/**
 * The place that the address names. After each way taken, back and forward included, the new view's
 * heading has the focus, and what was scrolled stands where it stood.
 */
export function useRoute(headingId: string): LibraryRoute {
  const [{ route, step }, setState] = useState<RouteState>(() => ({
    route: parseLibraryRoute(location.hash),
    step: 0,
  }));

  useEffect(() => {
    // The browser would scroll before the view is drawn.
    history.scrollRestoration = 'manual';
    let here = entryKey();
    const keep = (): void => {
      scrolls.set(here, scrollY);
    };
    const follow = (): void => {
      here = entryKey();
      setState((now) => ({ route: parseLibraryRoute(location.hash), step: now.step + 1 }));
    };
    addEventListener('scroll', keep, { passive: true });
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('scroll', keep);
      removeEventListener('hashchange', follow);
    };
  }, []);

  useLayoutEffect(() => {
    // Opened without a place in its address, the page begins where every page does.
    if (step === 0 && libraryHash(route) === '#') return;
    document.getElementById(headingId)?.focus({ preventScroll: true });
    scrollTo(0, scrolls.get(entryKey()) ?? 0);
  }, [route, step, headingId]);

  return route;
}

/** Puts another place into the address without a step in the history: what is typed is no way taken. */
export function replaceRoute(route: LibraryRoute): void {
  history.replaceState(null, '', libraryHash(route));
}

function entryKey(): string {
  return navigation.currentEntry?.key ?? '';
}
