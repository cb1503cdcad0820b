import type { TopicRef } from './knowledge/types.ts';

/** What the reader chose. Stored value by value, and only where it differs from the default. */
export interface Settings {
  readonly disabledTopics: readonly TopicRef[];
  /** Host names without `www.`; a site covers its subdomains. */
  readonly pausedSites: readonly string[];
}

export const settingsVersion = 1;

export const defaultSettings: Settings = { disabledTopics: [], pausedSites: [] };

/** The stored settings come from a later release; writing over them would lose what we cannot read. */
export class NewerSettingsError extends Error {
  override readonly name = 'NewerSettingsError';
}

/**
 * Reads what storage holds. A value of the wrong shape falls back to its default: a damaged entry
 * costs that entry, never the rest. Checked by hand because every frame carries this code.
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return {
    disabledTopics: strings(stored.disabledTopics),
    pausedSites: strings(stored.pausedSites),
  };
}

/** @throws NewerSettingsError when a later release wrote `stored`. */
export function assertWritable(stored: Readonly<Record<string, unknown>>): void {
  if (typeof stored.version === 'number' && stored.version > settingsVersion) {
    throw new NewerSettingsError(
      `The settings were saved by a newer version of Backgrounder (format ${stored.version}).`,
    );
  }
}

/** Splits settings into what to store and what to forget because it is the default again. */
export function toStored(settings: Settings): { set: Record<string, unknown>; remove: string[] } {
  const set: Record<string, unknown> = { version: settingsVersion };
  const remove: string[] = [];
  for (const key of Object.keys(defaultSettings) as (keyof Settings)[]) {
    if (same(settings[key], defaultSettings[key])) remove.push(key);
    else set[key] = settings[key];
  }
  return { set, remove };
}

/** The form in which a site is stored: lower case, no `www.`, no trailing dot. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** Whether the reader paused the site of this address or one that it belongs to. */
export function isSitePaused(settings: Settings, hostname: string): boolean {
  const site = siteOf(hostname);
  return settings.pausedSites.some((paused) => site === paused || site.endsWith(`.${paused}`));
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
