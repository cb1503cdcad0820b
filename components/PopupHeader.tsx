import { Settings } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  /** The page's site; undefined for pages that belong to none. */
  readonly site: string | undefined;
  readonly paused: boolean;
  readonly canPause: boolean;
  readonly readOnly: boolean;
  onPause(paused: boolean): void;
  onSettings(): void;
}

/** The product, the site, and the one-click way to be left alone on it. */
export function PopupHeader({ site, paused, canPause, readOnly, onPause, onSettings }: Props) {
  return (
    <header class="popup-header">
      <div class="brand-bar">
        <h1 class="brand">{i18n.t('extensionName')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('popup.settings')}
          title={i18n.t('popup.settings')}
          onClick={onSettings}
        >
          <Icon icon={Settings} />
        </button>
      </div>
      {site !== undefined && (
        <div class="site-bar">
          <span class="site-name" title={site}>
            {site}
          </span>
          {canPause && (
            <label class="pause" for="pause">
              <span>{i18n.t('popup.pauseHere')}</span>
              <Switch id="pause" on={paused} disabled={readOnly} onSwitch={onPause} />
            </label>
          )}
        </div>
      )}
    </header>
  );
}
