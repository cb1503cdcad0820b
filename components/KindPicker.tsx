import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type TopicKind, topicKinds } from '../core/knowledge/types.ts';
import { KindIcon } from './KindIcon.tsx';

interface Props {
  readonly kind: TopicKind;
  readonly disabled: boolean;
  onPick(kind: TopicKind): void;
}

/** What sort of thing a topic is: one of a few, all in sight. */
export function KindPicker({ kind, disabled, onPick }: Props) {
  const name = useId();
  return (
    <fieldset class="form-field">
      <legend class="field-label">{i18n.t('notes.kind')}</legend>
      <div class="kind-picks">
        {topicKinds.map((one) => (
          <label key={one} class="kind-pick">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === kind}
              disabled={disabled}
              onChange={() => onPick(one)}
            />
            <span>
              <KindIcon kind={one} />
              {i18n.t(`kind.${one}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
