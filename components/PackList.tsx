import { ChevronDown, ChevronUp, Download, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { type PackCounts, PackFacts } from './PackFacts.tsx';
import { Switch } from './Switch.tsx';

export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly license: string;
  readonly language: string;
  readonly asOf: string;
  readonly counts: PackCounts;
  readonly on: boolean;
  /** Comes with the extension: it stays. */
  readonly isBundled: boolean;
}

interface Props {
  /** In the order that decides which comes first. */
  readonly packs: readonly PackRow[];
  readonly readOnly: boolean;
  onSwitch(id: string, on: boolean): void;
  onMove(id: string, by: -1 | 1): void;
  onExport(id: string): void;
  onRemove(id: string): void;
}

/** The packs that there are, with what can be done with each. */
export function PackList({ packs, readOnly, ...on }: Props) {
  return (
    <ol class="panel rows pack-list">
      {packs.map(({ id, title, language, on: isOn, isBundled, ...facts }, n) => (
        <li key={id} class="pack-row" data-pack={id}>
          <div class="pack-head">
            <span class="row-main">
              <span class="row-title" lang={language}>
                {title}
              </span>
              {isBundled && <span class="pack-note">{i18n.t('packs.bundled')}</span>}
            </span>
            <Switch
              id={`pack-${id}`}
              aria-label={i18n.t('packs.switch', { title })}
              on={isOn}
              disabled={readOnly}
              onSwitch={(next) => on.onSwitch(id, next)}
            />
          </div>
          <PackFacts {...facts} />
          <div class="pack-actions">
            <IconButton
              icon={ChevronUp}
              label={i18n.t('packs.up', { title })}
              disabled={readOnly || n === 0}
              run={() => on.onMove(id, -1)}
            />
            <IconButton
              icon={ChevronDown}
              label={i18n.t('packs.down', { title })}
              disabled={readOnly || n === packs.length - 1}
              run={() => on.onMove(id, 1)}
            />
            <button
              type="button"
              class="button quiet"
              aria-label={i18n.t('packs.exportOf', { title })}
              onClick={() => on.onExport(id)}
            >
              <Icon icon={Download} />
              {i18n.t('packs.export')}
            </button>
            {!isBundled && (
              <button
                type="button"
                class="button quiet"
                aria-label={i18n.t('packs.removeOf', { title })}
                onClick={() => on.onRemove(id)}
              >
                <Icon icon={Trash2} />
                {i18n.t('packs.remove')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface IconButtonProps {
  readonly icon: typeof ChevronUp;
  readonly label: string;
  readonly disabled: boolean;
  run(): void;
}

function IconButton({ icon, label, disabled, run }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={run}
    >
      <Icon icon={icon} />
    </button>
  );
}
