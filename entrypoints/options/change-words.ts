import { i18n } from '#i18n';
import type { Settings } from '../../core/settings.ts';
import type { SettingsChange } from '../../core/settings-changes.ts';
import type { PackRestore } from './backup-actions.ts';
import type { Refusal } from './use-restore.ts';

/** What a change of one setting is called, and what it comes to: "Light or dark", "Light → Dark". */
export function changeInWords(change: SettingsChange): { name: string; change: string } {
  const { key, before, after } = change;
  const name = settingName(key);
  if (typeof after === 'string' && typeof before === 'string') {
    const value = (now: string): string => valueName({ key, now } as NamedValue);
    return { name, change: `${value(before)} → ${value(after)}` };
  }
  const added = notIn(after, before);
  const removed = notIn(before, after);
  if (added + removed === 0) return { name, change: i18n.t('options.backup.reordered') };
  return { name, change: i18n.t('options.backup.listChange', { added, removed }) };
}

/** What becomes of each pack of a backup: "Lights of the coast", "New" or "1.0.0 → 2.0.0". */
export function packChanges({
  changed,
  replaced,
}: PackRestore): { name: string; change: string }[] {
  return changed.map(({ pack }) => {
    const before = replaced.find((entry) => entry.pack.id === pack.id)?.pack;
    const count = i18n.t('packs.topics', pack.topics.length);
    const change = before
      ? i18n.t('options.backup.packReplaced', {
          before: before.version,
          after: pack.version,
          count,
        })
      : i18n.t('options.backup.packNew', { count });
    return { name: i18n.t('options.backup.pack', { title: pack.title }), change };
  });
}

/** Why a file was not restored. */
export function refusalInWords(refusal: Refusal, file: string): string {
  if (refusal === 'unreadable') return i18n.t('options.backup.fault.unreadable', { file });
  const reason =
    'problem' in refusal ? i18n.t(`packs.storeProblem.${refusal.problem}`) : faultInWords(refusal);
  return i18n.t('options.backup.refused', { file, reason });
}

function faultInWords({ fault, detail }: Exclude<Refusal, string | { problem: unknown }>): string {
  switch (fault) {
    case 'notJson':
    case 'unknownSetting':
    case 'badValue':
    case 'badPack':
      return i18n.t(`options.backup.fault.${fault}`, { detail });
    default:
      return i18n.t(`options.backup.fault.${fault}`);
  }
}

function settingName(key: keyof Settings): string {
  switch (key) {
    case 'pausedSites':
      return i18n.t('options.sites.modes.except.list');
    case 'onlySites':
      return i18n.t('options.sites.modes.only.list');
    case 'siteMode':
      return i18n.t('options.section.sites');
    case 'density':
      return i18n.t('options.appearance.density');
    case 'markStyle':
      return i18n.t('options.appearance.style');
    case 'theme':
      return i18n.t('options.appearance.theme');
    case 'trigger':
      return i18n.t('options.section.opening');
    case 'triggerKey':
      return i18n.t('options.opening.key');
    default:
      return i18n.t(`options.backup.lists.${key}`);
  }
}

type ChoiceKey = 'density' | 'markStyle' | 'theme' | 'trigger' | 'triggerKey' | 'siteMode';
type NamedValue = { [K in ChoiceKey]: { readonly key: K; readonly now: Settings[K] } }[ChoiceKey];

function valueName({ key, now }: NamedValue): string {
  switch (key) {
    case 'density':
      return i18n.t(`options.appearance.densities.${now}.label`);
    case 'markStyle':
      return i18n.t(`options.appearance.styles.${now}`);
    case 'theme':
      return i18n.t(`options.appearance.themes.${now}`);
    case 'trigger':
      return i18n.t(`options.opening.triggers.${now}.label`);
    case 'triggerKey':
      return i18n.t(`options.opening.keys.${now}`);
    case 'siteMode':
      return i18n.t(`options.sites.modes.${now}.label`);
  }
}

function notIn(these: readonly string[] | string, those: readonly string[] | string): number {
  return [...these].filter((item) => !those.includes(item)).length;
}
