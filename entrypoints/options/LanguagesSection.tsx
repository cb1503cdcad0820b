import { i18n } from '#i18n';
import { languageName } from '../../components/language-name.ts';
import { SettingsSection } from '../../components/SettingsSection.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { type NameLanguage, nameLanguages, switchLanguages } from '../../core/pack-languages.ts';
import type { SectionProps } from './section-props.ts';
import { usePacks } from './use-packs.ts';

/** In which languages names are looked for. */
export function LanguagesSection({ settings, readOnly, topics, change }: SectionProps) {
  const stored = usePacks().packs;
  const packs = [...new Map(topics.map(({ pack }) => [pack.id, pack])).values(), ...stored];
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
              title={languageName(language.tag)}
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
  const itself = languageName(tag, tag);
  return itself === languageName(tag) ? undefined : itself;
}
