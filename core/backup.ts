import { choices, defaultSettings, type Settings, settingsVersion } from './settings.ts';

/**
 * The file of a backup: JSON with a section for each kind of thing that readers make. Version and format
 * speak of the file; each section is read by who owns it.
 */
export interface Backup {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** What differs from the defaults, and the version of the settings. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly [section: string]: unknown;
}

export const backupFormat = 'backgrounder-backup';
export const backupVersion = 1;

/** Larger files are none of ours: several packs of the largest kind. */
export const maxLength = 100_000_000;
const maxItems = 10_000;

export type BackupFault =
  | 'empty'
  | 'tooLarge'
  | 'notJson'
  | 'notBackup'
  | 'newer'
  | 'noSettings'
  | 'unknownSetting'
  | 'badValue'
  | 'badPack';

/** Why a file cannot be restored. Nothing of it is used then. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly fault: BackupFault;
  /** The setting or pack, where one is at fault; what the reader of JSON said, where it is that. */
  readonly detail: string;

  constructor(fault: BackupFault, detail = '') {
    super(`${fault} ${detail}`.trim());
    this.fault = fault;
    this.detail = detail;
  }
}

/** What a backup says of these settings, and of other sections handed in. */
export function backupOf(settings: Settings, sections: Record<string, unknown> = {}): Backup {
  const differing = settingNames.filter((key) => !same(settings[key], defaultSettings[key]));
  return {
    format: backupFormat,
    version: backupVersion,
    settings: {
      version: settingsVersion,
      ...Object.fromEntries(differing.map((key) => [key, settings[key]])),
    },
    ...sections,
  };
}

/**
 * Reads a backup; what it leaves out has its default.
 *
 * @throws BackupError
 */
export function readBackup(text: string): { readonly settings: Settings; readonly backup: Backup } {
  if (text.trim() === '') throw new BackupError('empty');
  if (text.length > maxLength) throw new BackupError('tooLarge');
  const backup = parse(text);
  if (!isRecord(backup) || backup.format !== backupFormat) throw new BackupError('notBackup');
  if (typeof backup.version !== 'number') throw new BackupError('notBackup');
  if (backup.version > backupVersion) throw new BackupError('newer');
  if (!isRecord(backup.settings)) throw new BackupError('noSettings');
  return { settings: readSection(backup.settings), backup: backup as unknown as Backup };
}

function readSection({ version, ...values }: Record<string, unknown>): Settings {
  if (typeof version === 'number' && version > settingsVersion) throw new BackupError('newer');
  for (const [key, value] of Object.entries(values)) {
    if (!isSetting(key)) throw new BackupError('unknownSetting', key);
    if (!isValid(key, value)) throw new BackupError('badValue', key);
  }
  return { ...defaultSettings, ...values };
}

const settingNames = Object.keys(defaultSettings) as (keyof Settings)[];

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(defaultSettings, key);
}

function isValid(key: keyof Settings, value: unknown): boolean {
  if (Object.hasOwn(choices, key)) {
    return (choices[key as keyof typeof choices] as readonly unknown[]).includes(value);
  }
  return (
    Array.isArray(value) &&
    value.length <= maxItems &&
    value.every((item) => typeof item === 'string' && item !== '' && item.length <= 300) &&
    new Set(value).size === value.length
  );
}

function parse(text: string): unknown {
  try {
    // Editors of some systems put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BackupError('notJson', error instanceof Error ? error.message : '');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
