import { i18n } from '#i18n';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { SettingsSection } from '../../components/SettingsSection.tsx';
import { choices } from '../../core/settings.ts';
import type { SectionProps } from './section-props.ts';

/** What a reader does to open a card. */
export function OpeningSection({ settings, readOnly, change }: SectionProps) {
  return (
    <SettingsSection
      title={i18n.t('options.section.opening')}
      intro={i18n.t('options.opening.intro')}
    >
      <ChoiceList
        legend={i18n.t('options.opening.trigger')}
        choices={choices.trigger.map((value) => ({
          value,
          label: i18n.t(`options.opening.triggers.${value}.label`),
          help: i18n.t(`options.opening.triggers.${value}.help`),
        }))}
        value={settings.trigger}
        disabled={readOnly}
        onChoose={(trigger) => change((now) => ({ ...now, trigger }))}
      />
      {settings.trigger === 'key' && (
        <ChoiceList
          legend={i18n.t('options.opening.key')}
          layout="tiles"
          choices={choices.triggerKey.map((value) => ({
            value,
            label: i18n.t(`options.opening.keys.${value}`),
          }))}
          value={settings.triggerKey}
          disabled={readOnly}
          onChoose={(triggerKey) => change((now) => ({ ...now, triggerKey }))}
        />
      )}
      <p class="section-note">{i18n.t('options.opening.always')}</p>
    </SettingsSection>
  );
}
