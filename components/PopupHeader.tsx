import { BookOpen, Settings } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  /** The page's site; undefined for pages that belong to none. */
  readonly site: string | undefined;
  /** Whether Backgrounder is on for this site. */
  readonly isOn: boolean;
  /** Only listed sites are on: the switch lists, and does not pause. */
  readonly isListed: boolean;
  readonly canSwitch: boolean;
  readonly readOnly: boolean;
  readonly libraryHref: string;
  onSwitch(on: boolean): void;
  onSettings(): void;
}

/** The product, the site, and the one-click way to be left alone on it. */
export function PopupHeader(props: Props) {
  const { site, isOn, isListed, canSwitch, readOnly, libraryHref, onSwitch, onSettings } = props;
  return (
    <header class="popup-header">
      <div class="brand-bar">
        <h1 class="brand">{i18n.t('extensionName')}</h1>
        <a
          class="icon-button"
          href={libraryHref}
          aria-label={i18n.t('popup.library')}
          title={i18n.t('popup.library')}
        >
          <Icon icon={BookOpen} />
        </a>
        <IconButton icon={Settings} label={i18n.t('popup.settings')} onClick={onSettings} />
      </div>
      {site !== undefined && (
        <div class="site-bar">
          <span class="site-name" title={site}>
            {site}
          </span>
          {canSwitch && (
            <label class="pause" for="site-switch">
              <span>{i18n.t(isListed ? 'popup.onHere' : 'popup.pauseHere')}</span>
              <Switch
                id="site-switch"
                on={isListed ? isOn : !isOn}
                disabled={readOnly}
                onSwitch={(set) => onSwitch(isListed ? set : !set)}
              />
            </label>
          )}
        </div>
      )}
    </header>
  );
}
