import { defaultSettings, type Settings } from './settings.ts';

/** One setting that would change. */
export type SettingsChange = {
  readonly [Key in keyof Settings]: {
    readonly key: Key;
    readonly before: Settings[Key];
    readonly after: Settings[Key];
  };
}[keyof Settings];

/** What differs between two states of the settings, in the order of their definition. */
export function settingsChanges(before: Settings, after: Settings): SettingsChange[] {
  return (Object.keys(defaultSettings) as (keyof Settings)[])
    .filter((key) => !same(before[key], after[key]))
    .map((key) => ({ key, before: before[key], after: after[key] }) as SettingsChange);
}

/** The settings with these changes made, or taken back; whatever else has changed since stays. */
export function applyChanges(
  settings: Settings,
  changes: readonly SettingsChange[],
  side: 'after' | 'before' = 'after',
): Settings {
  return { ...settings, ...Object.fromEntries(changes.map((one) => [one.key, one[side]])) };
}

function same(a: Settings[keyof Settings], b: Settings[keyof Settings]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
