import { ChevronDown, ChevronUp, Download, Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { type PackCounts, PackFacts } from './PackFacts.tsx';
import { Switch } from './Switch.tsx';

export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly asOf: string;
  readonly counts: PackCounts;
  readonly on: boolean;
  /** Comes with the extension: it stays. */
  readonly isBundled: boolean;
  /** What the reader wrote. */
  readonly isNotes: boolean;
  readonly version: string;
  readonly license: string;
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
  const { list, moved, move } = useMoves(packs, on.onMove);
  const movedPack = packs.find(({ id }) => id === moved?.id);
  return (
    <>
      <ol ref={list} class="panel rows pack-list">
        {packs.map(({ id, title, language, on: isOn, isBundled, isNotes, ...facts }, n) => (
          <li key={id} class="pack-row" data-pack={id}>
            <div class="pack-head">
              <span class="row-main">
                <span class="row-title" lang={language}>
                  {title}
                </span>
                {isBundled && <span class="pack-note">{i18n.t('packs.bundled')}</span>}
                {isNotes && <span class="pack-note">{i18n.t('packs.notes')}</span>}
              </span>
              <Switch
                id={`pack-${id}`}
                aria-label={i18n.t('packs.switch', { title })}
                on={isOn}
                disabled={readOnly}
                onSwitch={(next) => on.onSwitch(id, next)}
              />
            </div>
            <PackFacts {...facts} {...(isNotes && { version: undefined, license: undefined })} />
            <div class="pack-actions">
              {packs.length > 1 && (
                <>
                  <MoveButton
                    by={-1}
                    label={i18n.t('packs.up', { title })}
                    isAtEnd={n === 0}
                    readOnly={readOnly}
                    onMove={(by) => move(id, by)}
                  />
                  <MoveButton
                    by={1}
                    label={i18n.t('packs.down', { title })}
                    isAtEnd={n === packs.length - 1}
                    readOnly={readOnly}
                    onMove={(by) => move(id, by)}
                  />
                </>
              )}
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
      <p class="visually-hidden" role="status">
        {movedPack &&
          i18n.t('packs.moved', {
            title: movedPack.title,
            place: packs.indexOf(movedPack) + 1,
            total: packs.length,
          })}
      </p>
    </>
  );
}

interface Move {
  readonly id: string;
  readonly by: -1 | 1;
}

/** A pack that moves takes the focus along, so that the next press moves it on. */
function useMoves(packs: readonly PackRow[], onMove: Props['onMove']) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<Move>();
  const order = packs.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves the button.
  useLayoutEffect(() => {
    if (!moved) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-pack="${CSS.escape(moved.id)}"] [data-by="${moved.by}"]`)
      ?.focus();
  }, [moved, order]);
  return {
    list,
    moved,
    move(id: string, by: Move['by']): void {
      setMoved({ id, by });
      onMove(id, by);
    },
  };
}

interface MoveButtonProps {
  readonly by: Move['by'];
  readonly label: string;
  readonly isAtEnd: boolean;
  readonly readOnly: boolean;
  onMove(by: Move['by']): void;
}

/** At the end it does nothing, and stays in the order of focus: whoever moved a pack there is on it. */
function MoveButton({ by, label, isAtEnd, readOnly, onMove }: MoveButtonProps) {
  return (
    <IconButton
      icon={by < 0 ? ChevronUp : ChevronDown}
      label={label}
      data-by={by}
      aria-disabled={isAtEnd}
      disabled={readOnly}
      onClick={() => !isAtEnd && onMove(by)}
    />
  );
}
