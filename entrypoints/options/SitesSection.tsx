import { i18n } from '#i18n';
import { AddSiteForm } from '../../components/AddSiteForm.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { SiteList } from '../../components/SiteList.tsx';
import { addSite, removeSites } from '../../core/sites.ts';
import { parseSite, type SiteProblem } from './parse-site.ts';
import type { SectionProps } from './section-props.ts';

/** The sites on which Backgrounder keeps quiet. */
export function SitesSection({ settings, readOnly, change, tell }: SectionProps) {
  const add = (typed: string): string | undefined => {
    const parsed = parseSite(typed, settings.pausedSites);
    if ('problem' in parsed) {
      tell(undefined);
      return siteProblem(parsed);
    }
    change((now) => addSite(now, 'pausedSites', parsed.site));
    tell({ text: i18n.t('options.added', { site: parsed.site }) });
    return undefined;
  };

  const remove = (site: string): void => {
    change((now) => removeSites(now, 'pausedSites', [site]));
    focusSectionHeading();
    tell({
      text: i18n.t('options.removed', { site }),
      undo: () => {
        change((now) => addSite(now, 'pausedSites', site));
        tell(undefined);
        focusSectionHeading();
      },
    });
  };

  return (
    <SettingsSection title={i18n.t('options.section.sites')} intro={i18n.t('options.sitesIntro')}>
      <div class="panel">
        <SiteList sites={settings.pausedSites} readOnly={readOnly} onRemove={remove} />
        <AddSiteForm readOnly={readOnly} onAdd={add} />
      </div>
    </SettingsSection>
  );
}

function siteProblem({ problem, by = '' }: SiteProblem): string {
  return problem === 'alreadyListed' || problem === 'covered'
    ? i18n.t(`options.siteProblem.${problem}`, { by })
    : i18n.t(`options.siteProblem.${problem}`);
}
