import { i18n } from '#i18n';

interface Props {
  readonly sites: readonly string[];
  readonly readOnly: boolean;
  onRemove(site: string): void;
}

/** The paused sites, each with its way back. */
export function SiteList({ sites, readOnly, onRemove }: Props) {
  if (sites.length === 0) return <p class="panel-note">{i18n.t('options.noSites')}</p>;
  return (
    <ul class="rows">
      {sites.toSorted().map((site) => (
        <li key={site} class="row">
          <span class="row-main site-entry">{site}</span>
          <button
            type="button"
            class="button quiet"
            aria-label={i18n.t('options.removeFrom', { site })}
            disabled={readOnly}
            onClick={() => onRemove(site)}
          >
            {i18n.t('options.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
