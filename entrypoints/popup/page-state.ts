import type { PageSummary } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { coveringSites, isSiteOff, siteOf } from '../../core/sites.ts';

/** What the popup could learn of the tab. */
export interface PageFacts {
  /** Undefined where the browser hides it: its own pages, or pages that we may not read. */
  readonly url: string | undefined;
  /** The top frame's answer; undefined where nothing of ours runs. */
  readonly summary: PageSummary | undefined;
  /** Whether the reader lets us read this page; all pages, where the address is hidden. */
  readonly hostAccess: boolean;
}

/** Why nothing can be read here, whatever the reader allows. */
export type ClosedReason = 'browser' | 'store' | 'extension' | 'pdf' | 'file';

export type PageState =
  | { readonly kind: 'briefing' }
  | { readonly kind: 'empty' }
  /** Paused by these entries of the settings: the site itself or ones that it belongs to. */
  | { readonly kind: 'paused'; readonly by: readonly string[] }
  /** Only listed sites are on, and this is none of them. */
  | { readonly kind: 'unlisted' }
  /** Just resumed; the page has not caught up. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'noAccess' }
  /** Ours to read, but opened before the extension came or was updated. */
  | { readonly kind: 'reload' }
  | { readonly kind: 'closed'; readonly why: ClosedReason };

/** Decides what to tell the reader about the page. */
export function pageState(facts: PageFacts, settings: Settings): PageState {
  const url = facts.url === undefined ? undefined : (URL.parse(facts.url) ?? undefined);
  if (url && siteName(url.href) !== undefined && isSiteOff(settings, url)) {
    return settings.siteMode === 'only'
      ? { kind: 'unlisted' }
      : { kind: 'paused', by: coveringSites(settings, url) };
  }
  if (facts.summary?.paused) return { kind: 'waiting' };
  if (facts.summary && facts.summary.tally.length > 0) return { kind: 'briefing' };
  if (url && isPdf(url)) return { kind: 'closed', why: 'pdf' };
  if (facts.summary) return { kind: 'empty' };
  if (!url) return facts.hostAccess ? { kind: 'closed', why: 'browser' } : { kind: 'noAccess' };
  return unanswered(url, facts.hostAccess);
}

/** The site of a web address as settings name it; undefined for pages that no site stands for. */
export function siteName(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? siteOf(parsed.hostname) : undefined;
}

function unanswered(url: URL, hostAccess: boolean): PageState {
  if (url.protocol === 'file:') return { kind: 'closed', why: 'file' };
  if (/^(chrome|moz)-extension:$/.test(url.protocol)) return { kind: 'closed', why: 'extension' };
  if (!/^https?:$/.test(url.protocol)) return { kind: 'closed', why: 'browser' };
  if (isProtected(url)) return { kind: 'closed', why: 'store' };
  return hostAccess ? { kind: 'reload' } : { kind: 'noAccess' };
}

/** Sites that browsers close to every extension. */
function isProtected(url: URL): boolean {
  return (
    /^(chromewebstore\.google\.com|(addons|accounts\.firefox|support)\.mozilla\.(org|com)|microsoftedge\.microsoft\.com)$/.test(
      url.hostname,
    ) || url.href.startsWith('https://chrome.google.com/webstore')
  );
}

function isPdf(url: URL): boolean {
  return /\.pdf$/i.test(url.pathname);
}
