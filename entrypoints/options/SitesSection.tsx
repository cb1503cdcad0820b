import { i18n } from '#i18n';
import { AddSiteForm } from '../../components/AddSiteForm.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { SiteList } from '../../components/SiteList.tsx';
import { choices } from '../../core/settings.ts';
import { addSite, removeSites, siteListInForce } from '../../core/sites.ts';
import { parseSite, type SiteProblem } from './parse-site.ts';
import type { SectionProps } from './section-props.ts';

/** The sites on which Backgrounder keeps quiet, or the only ones on which it does not. */
export function SitesSection({ settings, readOnly, change, tell }: SectionProps) {
  const mode = settings.siteMode;
  const list = siteListInForce(settings);

  const add = (typed: string): string | undefined => {
    const parsed = parseSite(typed, settings[list]);
    if ('problem' in parsed) {
      tell(undefined);
      return problemInWords(parsed);
    }
    change((now) => addSite(now, list, parsed.site));
    tell({ text: i18n.t('options.sites.added', { site: parsed.site }) });
    return undefined;
  };

  const remove = (site: string): void => {
    change((now) => removeSites(now, list, [site]));
    focusSectionHeading();
    tell({
      text: i18n.t('options.sites.removed', { site }),
      undo: () => {
        change((now) => addSite(now, list, site));
        tell(undefined);
        focusSectionHeading();
      },
    });
  };

  return (
    <SettingsSection title={i18n.t('options.section.sites')} intro={i18n.t('options.sites.intro')}>
      <ChoiceList
        legend={i18n.t('options.sites.mode')}
        choices={choices.siteMode.map((value) => ({
          value,
          label: i18n.t(`options.sites.modes.${value}.label`),
          help: i18n.t(`options.sites.modes.${value}.help`),
        }))}
        value={mode}
        disabled={readOnly}
        onChoose={(siteMode) => change((now) => ({ ...now, siteMode }))}
      />
      <h3 class="field-label">{i18n.t(`options.sites.modes.${mode}.list`)}</h3>
      {/* The field belongs to one list: what was typed for the other goes with it. */}
      <div class="panel" key={list}>
        <SiteList
          sites={settings[list]}
          empty={i18n.t(`options.sites.modes.${mode}.empty`)}
          readOnly={readOnly}
          onRemove={remove}
        />
        <AddSiteForm readOnly={readOnly} onAdd={add} />
      </div>
    </SettingsSection>
  );
}

function problemInWords({ problem, by = '' }: SiteProblem): string {
  return problem === 'alreadyListed' || problem === 'covered'
    ? i18n.t(`options.sites.problem.${problem}`, { by })
    : i18n.t(`options.sites.problem.${problem}`);
}
