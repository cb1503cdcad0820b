import type { PackInfo } from './knowledge/types.ts';
import type { Settings } from './settings.ts';

/** A language that packs hold names in. */
export interface NameLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Titles of the packs that are written in it: their names stay on. */
  readonly ownOf: readonly string[];
  /** Whether any pack holds it as a translation, which can be switched off. */
  readonly canSwitch: boolean;
  readonly on: boolean;
}

/** The languages of the names in these packs, those that stay on first, then by tag. */
export function nameLanguages(
  packs: readonly Pick<PackInfo, 'title' | 'language' | 'languages'>[],
  settings: Settings,
): NameLanguage[] {
  const tags = [...new Set(packs.flatMap(({ languages }) => languages))];
  return tags
    .map((tag) => ({
      tag,
      ownOf: packs.filter(({ language }) => language === tag).map(({ title }) => title),
      canSwitch: packs.some((pack) => pack.language !== tag && pack.languages.includes(tag)),
      on: !settings.disabledLanguages.includes(tag),
    }))
    .sort((a, b) => b.ownOf.length - a.ownOf.length || (a.tag < b.tag ? -1 : 1));
}

/** The settings with the names of these languages looked for or not. */
export function switchLanguages(
  settings: Settings,
  tags: readonly string[],
  on: boolean,
): Settings {
  const others = settings.disabledLanguages.filter((tag) => !tags.includes(tag));
  return { ...settings, disabledLanguages: on ? others : [...others, ...tags] };
}
