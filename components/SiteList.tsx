import { X } from 'lucide';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly sites: readonly string[];
  /** What is said in place of an empty list. */
  readonly empty: string;
  readonly readOnly: boolean;
  onRemove(site: string): void;
}

/** The listed sites, each with the way to take it off the list. */
export function SiteList({ sites, empty, readOnly, onRemove }: Props) {
  if (sites.length === 0) return <p class="panel-note">{empty}</p>;
  return (
    <ul class="rows">
      {sites.toSorted().map((site) => (
        <li key={site} class="row">
          <span class="row-main site-entry">{site}</span>
          <IconButton
            icon={X}
            label={i18n.t('options.sites.removeFrom', { site })}
            disabled={readOnly}
            onClick={() => onRemove(site)}
          />
        </li>
      ))}
    </ul>
  );
}
