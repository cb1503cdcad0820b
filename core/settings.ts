import type { TopicRef } from './knowledge/types.ts';

/** The settings that are a choice, with what may be chosen; the first is the default. */
export const choices = {
  /** Which mentions get a mark: the first of each topic under a heading, on the page, or every one. */
  density: ['section', 'page', 'all'],
  /** How a mark looks. */
  markStyle: ['dotted', 'dashed', 'double', 'tint'],
  /** What opens a card with the pointer: a rest on the mark, the same with a key held, or a click. */
  trigger: ['hover', 'key', 'click'],
  triggerKey: ['Alt', 'Control', 'Shift'],
  /** `except`: everywhere but on paused sites; `only`: nowhere but on the listed ones. */
  siteMode: ['except', 'only'],
  /** Of the card and of our own pages. */
  theme: ['auto', 'light', 'dark'],
} as const;

type Choices = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

/** What the reader chose. Stored value by value, and only where it differs from the default. */
export interface Settings extends Choices {
  readonly disabledTopics: readonly TopicRef[];
  /** Pack ids. A list of its own: a large pack's topics would not fit into one stored value. */
  readonly disabledPacks: readonly string[];
  /** Pack ids, the first shown first where two packs know a form; packs not named come after. */
  readonly packOrder: readonly string[];
  /** BCP 47 tags of the languages whose names are not looked for; never the pack's own language. */
  readonly disabledLanguages: readonly string[];
  /** Entries as `core/sites.ts` reads them. */
  readonly pausedSites: readonly string[];
  /** As `pausedSites`, for the site mode `only`. */
  readonly onlySites: readonly string[];
}

export const settingsVersion = 1;

export const defaultSettings: Settings = {
  disabledTopics: [],
  disabledPacks: [],
  packOrder: [],
  disabledLanguages: [],
  pausedSites: [],
  onlySites: [],
  ...(Object.fromEntries(
    Object.entries(choices).map(([name, [first]]) => [name, first]),
  ) as unknown as Choices),
};

/** The stored settings come from a later release; writing over them would lose what we cannot read. */
export class NewerSettingsError extends Error {
  override readonly name = 'NewerSettingsError';
}

/**
 * Reads what storage holds. A value of the wrong shape falls back to its default: a damaged entry
 * costs that entry, never the rest. Checked by hand because every frame carries this code.
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const keys = Object.keys(defaultSettings) as (keyof Settings)[];
  return Object.fromEntries(
    keys.map((key) => [key, parseValue(key, stored[key])]),
  ) as unknown as Settings;
}

function parseValue(key: keyof Settings, value: unknown): unknown {
  const allowed: readonly unknown[] | undefined = (
    choices as Partial<Record<string, readonly string[]>>
  )[key];
  if (allowed) return allowed.includes(value) ? value : defaultSettings[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
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

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
