import { CircleCheck } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';

interface Props {
  readonly text: string;
}

/** What became of the note, and the ways on. */
export function Ending({ text }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="ending">
      <Icon icon={CircleCheck} />
      <p class="ending-text" role="status">
        {text}
      </p>
      <div class="form-actions">
        <button ref={close} type="button" class="button primary" onClick={() => window.close()}>
          {i18n.t('notes.close')}
        </button>
        <a class="button quiet" href="/options.html#notes" target="_blank" rel="noreferrer">
          {i18n.t('notes.all')}
        </a>
      </div>
    </div>
  );
}
