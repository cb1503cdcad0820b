import type { Settings } from './settings.ts';

/**
 * Where the reader wants marks. Settings list sites as *entries*: a host name, which covers its
 * subdomains, and perhaps the beginning of a path, which covers what lies below: `example.com`,
 * `example.com/news`. `*.example.com` and `example.com/news/*` say the same and are understood.
 */

/** Where a page is; a `URL` is such, and so is `location`. */
export interface PageAddress {
  readonly hostname: string;
  readonly pathname: string;
}

/** The settings that list sites. */
export type SiteListName = 'pausedSites' | 'onlySites';

/** The form in which a site is stored: lower case, no `www.`, no trailing dot. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** Whether a page belongs to what an entry names. */
export function covers(entry: string, { hostname, pathname }: PageAddress): boolean {
  const slash = entry.indexOf('/');
  const host = siteOf((slash < 0 ? entry : entry.slice(0, slash)).replace(/^\*\./, ''));
  const site = siteOf(hostname);
  if (host === '' || (site !== host && !site.endsWith(`.${host}`))) return false;
  const path = slash < 0 ? '' : entry.slice(slash).replace(/\/?\*?$/, '');
  return path === '' || pathname === path || pathname.startsWith(`${path}/`);
}

/** The list that counts now: sites to leave alone, or the only ones to mark. */
export function siteListInForce({ siteMode }: Settings): SiteListName {
  return siteMode === 'only' ? 'onlySites' : 'pausedSites';
}

/** The entries of the list in force that cover a page: its own site's and those that it belongs to. */
export function coveringSites(settings: Settings, page: PageAddress): readonly string[] {
  return settings[siteListInForce(settings)].filter((entry) => covers(entry, page));
}

/** Whether the reader wants no marks here: the site is paused, or not among the only ones. */
export function isSiteOff(settings: Settings, page: PageAddress): boolean {
  const isListed = coveringSites(settings, page).length > 0;
  return isListed === (settings.siteMode === 'except');
}

/** The settings with a page's site switched on or off, by whichever list is in force. */
export function switchSite(settings: Settings, page: PageAddress, on: boolean): Settings {
  if (isSiteOff(settings, page) !== on) return settings;
  const list = siteListInForce(settings);
  return on === (settings.siteMode === 'only')
    ? addSite(settings, list, siteOf(page.hostname))
    : removeSites(settings, list, coveringSites(settings, page));
}

/** The settings with this entry listed; once, even when two windows add it. */
export function addSite(settings: Settings, list: SiteListName, entry: string): Settings {
  if (settings[list].includes(entry)) return settings;
  return { ...settings, [list]: [...settings[list], entry] };
}

/** The settings without these entries; those above and below them stay as they are. */
export function removeSites(
  settings: Settings,
  list: SiteListName,
  entries: readonly string[],
): Settings {
  return { ...settings, [list]: settings[list].filter((entry) => !entries.includes(entry)) };
}
