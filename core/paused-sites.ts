import { isSitePaused, type Settings } from './settings.ts';

/** The entries of the settings that pause this host: its own and those of sites that it belongs to. */
export function pausingSites(settings: Settings, hostname: string): readonly string[] {
  return settings.pausedSites.filter((site) =>
    isSitePaused({ ...settings, pausedSites: [site] }, hostname),
  );
}

/** The settings with this site paused; listed once, even when two windows add it. */
export function pauseSite(settings: Settings, site: string): Settings {
  if (settings.pausedSites.includes(site)) return settings;
  return { ...settings, pausedSites: [...settings.pausedSites, site] };
}

/** The settings without these entries; sites above and below them stay as they are. */
export function resumeSites(settings: Settings, sites: readonly string[]): Settings {
  return { ...settings, pausedSites: settings.pausedSites.filter((site) => !sites.includes(site)) };
}
