import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { MarkPreview } from '../../components/MarkPreview.tsx';
import { MarkSample } from '../../components/MarkSample.tsx';
import { SettingsSection } from '../../components/SettingsSection.tsx';
import { readSample } from '../../components/sample-text.ts';
import { ThemeSample } from '../../components/ThemeSample.tsx';
import { choices } from '../../core/settings.ts';
import type { SectionProps } from './section-props.ts';

/** How marks look and how many there are, and whether Backgrounder itself is light or dark. */
export function AppearanceSection({ settings, readOnly, change }: SectionProps) {
  const sample = useMemo(sampleSections, []);
  const shared = { disabled: readOnly };
  return (
    <SettingsSection
      title={i18n.t('options.section.appearance')}
      intro={i18n.t('options.appearance.intro')}
    >
      <MarkPreview
        sections={sample}
        density={settings.density}
        markStyle={settings.markStyle}
        captions={{
          light: i18n.t('options.appearance.onLight'),
          dark: i18n.t('options.appearance.onDark'),
        }}
      />
      <ChoiceList
        {...shared}
        legend={i18n.t('options.appearance.style')}
        layout="tiles"
        choices={choices.markStyle.map((value) => ({
          value,
          label: i18n.t(`options.appearance.styles.${value}`),
          sample: <MarkSample word={i18n.t('options.appearance.word')} markStyle={value} />,
        }))}
        value={settings.markStyle}
        onChoose={(markStyle) => change((now) => ({ ...now, markStyle }))}
      />
      <ChoiceList
        {...shared}
        legend={i18n.t('options.appearance.density')}
        choices={choices.density.map((value) => ({
          value,
          label: i18n.t(`options.appearance.densities.${value}.label`),
          help: i18n.t(`options.appearance.densities.${value}.help`),
        }))}
        value={settings.density}
        onChoose={(density) => change((now) => ({ ...now, density }))}
      />
      <ChoiceList
        {...shared}
        legend={i18n.t('options.appearance.theme')}
        layout="tiles"
        choices={choices.theme.map((value) => ({
          value,
          label: i18n.t(`options.appearance.themes.${value}`),
          sample: <ThemeSample theme={value} />,
        }))}
        value={settings.theme}
        onChoose={(theme) => change((now) => ({ ...now, theme }))}
      />
    </SettingsSection>
  );
}

function sampleSections() {
  return (['first', 'second'] as const).map((part) => ({
    heading: i18n.t(`options.appearance.sample.${part}.heading`),
    parts: readSample(i18n.t(`options.appearance.sample.${part}.text`)),
  }));
}
