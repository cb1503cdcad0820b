import { i18n } from '#i18n';

/** "German" or, in its own language, "Deutsch"; the tag where the browser does not know it. */
export function languageName(tag: string, language = i18n.t('date.locale')): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    // Packs come from strangers: a tag may be none.
    return tag;
  }
}
