import { covers, siteOf } from '../../core/sites.ts';

/** Why a text cannot be added, and the listed entry that stands in the way where one does. */
export interface SiteProblem {
  readonly problem: 'empty' | 'notWeb' | 'notSite' | 'wildcard' | 'alreadyListed' | 'covered';
  readonly by?: string;
}

/**
 * Reads what a reader typed or pasted as an entry of a list of sites: `example.com`, `*.example.com`,
 * `example.com/news`, `example.com/news/*`. A whole address, as browsers copy it, names its site:
 * nobody pastes the address of an article to mean that article. The answer is in the form that
 * settings store.
 */
export function parseSite(
  input: string,
  listed: readonly string[],
): { readonly site: string } | SiteProblem {
  const typed = input.trim();
  if (typed === '') return { problem: 'empty' };
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && !/^https?$/.test(scheme)) return { problem: 'notWeb' };
  const url = addressOf(scheme === undefined ? `https://${typed}` : typed);
  // A bare word is far more often a mistake than an intranet host, which an address can still name.
  if (!url || !isHost(url.hostname) || (scheme === undefined && isBareWord(typed))) {
    return { problem: 'notSite' };
  }
  const path = scheme === undefined ? pathOf(url) : '';
  if (path.includes('*')) return { problem: 'wildcard' };
  const site = siteOf(url.hostname) + path;
  const page = { hostname: url.hostname, pathname: path || '/' };
  const by = listed.find((entry) => covers(entry, page));
  if (by === undefined) return { site };
  return { problem: by === site ? 'alreadyListed' : 'covered', by };
}

/** The address without a leading `*.`; undefined where there is no host, or a name before it. */
function addressOf(address: string): URL | undefined {
  const url = URL.parse(address.replace('//*.', '//'));
  // "me@example.com" is an e-mail address, not a site.
  return url && url.username === '' ? url : undefined;
}

/** "/news" of "/news", "/news/" and "/news/*"; nothing for the whole site. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/?\*?$/, '');
}

function isHost(hostname: string): boolean {
  const labels = siteOf(hostname).split('.');
  return (
    /^\[[\da-f:.]+\]$/.test(hostname) ||
    (hostname.length <= 253 &&
      labels.every((label) => /^[a-z\d_]([\w-]{0,61}[a-z\d_])?$/.test(label)))
  );
}

function isBareWord(typed: string): boolean {
  return !/^(localhost\b|\[|[^/]+\.)/i.test(typed);
}
