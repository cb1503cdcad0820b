import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Remarks } from '../core/import/questions.ts';
import type { TopicCard as Topic } from '../core/knowledge/types.ts';
import { ImportRemarks } from './ImportRemarks.tsx';
import { type PackCounts, PackFacts } from './PackFacts.tsx';
import { TopicCard } from './TopicCard.tsx';

export interface PreviewClash {
  readonly form: string;
  readonly topic: string;
  readonly other: string;
  readonly pack: string;
}

export interface PreviewChanges {
  readonly version: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

interface Props {
  readonly file: string;
  readonly pack: Topic['pack'];
  readonly counts: PackCounts;
  /** Against the pack in whose place it would come. */
  readonly changes: PreviewChanges | undefined;
  readonly clashes: readonly PreviewClash[];
  readonly clashCount: number;
  /** What of the file does not come along as it is. */
  readonly remarks?: Remarks | undefined;
  readonly samples: readonly Topic[];
  /** The id is that of the bundled pack: it cannot be stored. */
  readonly isBundled: boolean;
  /** To what was answered about the file, where something was. */
  readonly onBack?: (() => void) | undefined;
  onImport(): void;
  onCancel(): void;
}

const mostNames = 12;
const mostClashes = 8;
const noop = (): void => {};

/** Everything about a pack that a reader can know before anything of it is stored. */
export function PackPreview(props: Props) {
  const { file, pack, counts, changes, clashes, clashCount, samples, isBundled } = props;
  const id = useId();
  return (
    <section class="panel pack-preview" aria-labelledby={id}>
      <p class="eyebrow">{i18n.t('packs.preview')}</p>
      <h3 id={id} class="title" tabIndex={-1} lang={pack.language}>
        {pack.title}
      </h3>
      <p class="import-note">
        {changes
          ? i18n.t('packs.previewAgain', { version: changes.version })
          : i18n.t('packs.previewNew')}
        {', '}
        {i18n.t('packs.previewFile', { file })}
      </p>
      <PackFacts {...pack} counts={counts} />
      {isBundled && (
        <p class="import-warning" role="alert">
          {i18n.t('packs.previewBundled', { id: pack.id })}
        </p>
      )}
      {changes && <Changes {...changes} />}
      {props.remarks && <ImportRemarks {...props.remarks} language={pack.language} />}
      {clashes.length > 0 && (
        <div class="preview-part">
          <h4 class="preview-title">{i18n.t('packs.clashesTitle')}</h4>
          <p class="import-note">{i18n.t('packs.clashesText')}</p>
          <ul class="clash-list">
            {clashes.slice(0, mostClashes).map(({ form, topic, other, pack }) => (
              <li key={`${form} ${topic} ${other}`}>
                <strong>{i18n.t('packs.clash', { form })}</strong>{' '}
                {i18n.t('packs.clashBetween', { topic, other, pack })}
              </li>
            ))}
            {clashCount > mostClashes && (
              <li>{i18n.t('packs.more', { count: clashCount - mostClashes })}</li>
            )}
          </ul>
        </div>
      )}
      <div class="preview-part">
        <h4 class="preview-title">{i18n.t('packs.samples')}</h4>
        <div class="sample-cards">
          {samples.map((topic, n) => (
            <div class="sample-card" key={topic.ref}>
              <TopicCard topic={topic} nameId={`${id}-${n}`} onOpenTopic={noop} />
            </div>
          ))}
        </div>
      </div>
      <div class="import-actions">
        {!isBundled && (
          <button type="button" class="button primary" onClick={props.onImport}>
            {changes ? i18n.t('packs.replace') : i18n.t('packs.import')}
          </button>
        )}
        {props.onBack && (
          <button type="button" class="button" onClick={props.onBack}>
            {i18n.t('packs.ask.back')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={props.onCancel}>
          {i18n.t('packs.cancel')}
        </button>
      </div>
    </section>
  );
}

function Changes({ added, removed, changed }: PreviewChanges) {
  const kinds = { added, changed, removed };
  const isSame = Object.values(kinds).every((names) => names.length === 0);
  return (
    <div class="preview-part">
      <h4 class="preview-title">{i18n.t('packs.changesTitle')}</h4>
      {isSame && <p class="import-note">{i18n.t('packs.unchanged')}</p>}
      <dl class="change-list">
        {(Object.keys(kinds) as (keyof typeof kinds)[])
          .filter((kind) => kinds[kind].length > 0)
          .map((kind) => (
            <div key={kind} data-kind={kind}>
              <dt>{i18n.t(`packs.${kind}`)}</dt>
              <dd>{shortened(kinds[kind])}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, mostNames);
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [i18n.t('packs.more', { count: rest })] : [])].join(', ');
}
