import { i18n } from '#i18n';
import { SettingsSection } from '../../components/SettingsSection.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { type NameLanguage, nameLanguages, switchLanguages } from '../../core/pack-languages.ts';
import type { SectionProps } from './section-props.ts';

/** In which languages names are looked for. */
export function LanguagesSection({ settings, readOnly, topics, change }: SectionProps) {
  const packs = [...new Map(topics.map(({ pack }) => [pack.id, pack])).values()];
  return (
    <SettingsSection
      title={i18n.t('options.section.languages')}
      intro={i18n.t('options.languages.intro')}
    >
      <div class="panel">
        <ul class="rows">
          {nameLanguages(packs, settings).map((language) => (
            <SwitchRow
              key={language.tag}
              title={nameOf(language.tag)}
              note={noteOn(language)}
              noteLanguage={language.ownOf.length > 0 ? undefined : language.tag}
              on={language.on || !language.canSwitch}
              disabled={readOnly || !language.canSwitch}
              onSwitch={(on) => change((now) => switchLanguages(now, [language.tag], on))}
            />
          ))}
        </ul>
      </div>
    </SettingsSection>
  );
}

function noteOn({ tag, ownOf }: NameLanguage): string | undefined {
  if (ownOf.length > 0) return i18n.t('options.languages.own', { packs: ownOf.join(', ') });
  const itself = nameOf(tag, tag);
  return itself === nameOf(tag) ? undefined : itself;
}

/** "German" or, in its own language, "Deutsch"; the tag where the browser does not know it. */
function nameOf(tag: string, language = i18n.t('date.locale')): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    // Packs come from strangers: a tag may be none.
    return tag;
  }
}
