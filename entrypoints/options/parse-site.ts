import { siteOf } from '../../core/sites.ts';

/** Why a text cannot be added, and the listed site that stands in the way where one does. */
export interface SiteProblem {
  readonly problem: 'empty' | 'notWeb' | 'notSite' | 'alreadyListed' | 'covered';
  readonly by?: string;
}

/**
 * Reads what a reader typed or pasted as a site to pause: a host name, an address, `*.example.com`.
 * The answer is in the form that settings store.
 */
export function parseSite(
  input: string,
  paused: readonly string[],
): { readonly site: string } | SiteProblem {
  const typed = input.trim();
  if (typed === '') return { problem: 'empty' };
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && !/^https?$/.test(scheme)) return { problem: 'notWeb' };
  const hostname = hostOf(scheme === undefined ? `https://${typed}` : typed);
  // A bare word is far more often a mistake than an intranet host, which an address can still name.
  if (!hostname || !isHost(hostname) || (scheme === undefined && isBareWord(typed))) {
    return { problem: 'notSite' };
  }
  const site = siteOf(hostname);
  const by = paused.find((known) => site === known || site.endsWith(`.${known}`));
  if (by === undefined) return { site };
  return { problem: by === site ? 'alreadyListed' : 'covered', by };
}

/** Host of an address without user info; undefined where there is none. */
function hostOf(address: string): string | undefined {
  const url = URL.parse(address.replace('//*.', '//'));
  // "me@example.com" is an e-mail address, not a site.
  return url && url.username === '' ? url.hostname : undefined;
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
