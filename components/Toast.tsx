import { X } from 'lucide';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';

export interface ToastMessage {
  readonly text: string;
  /** How to take back what the text reports. */
  undo?(): void;
}

interface Props {
  readonly message: ToastMessage | undefined;
  onDismiss(): void;
}

/** Reports what has just been done. Stays until dismissed or replaced: no one has to be quick. */
export function Toast({ message, onDismiss }: Props) {
  return (
    <div class="toast-place">
      <p class="visually-hidden" role="status">
        {message?.text}
      </p>
      {message && (
        <div class="toast">
          <span aria-hidden="true">{message.text}</span>
          {message.undo && (
            <button type="button" class="button quiet" onClick={message.undo}>
              {i18n.t('options.undo')}
            </button>
          )}
          <IconButton
            icon={X}
            label={i18n.t('options.dismiss')}
            title={undefined}
            onClick={onDismiss}
          />
        </div>
      )}
    </div>
  );
}
