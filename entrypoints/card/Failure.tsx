import type { VNode } from 'preact';
import { i18n } from '#i18n';

interface Props {
  readonly nameId: string;
  /** The background answered, and does not know the topic. */
  readonly unknown: boolean;
}

/** In place of a topic: what went wrong and what the reader can do. */
export function Failure({ nameId, unknown }: Props): VNode {
  return (
    <div class="failure">
      <h2 class="title" id={nameId}>
        {unknown ? i18n.t('card.failed.unknownTitle') : i18n.t('card.failed.title')}
      </h2>
      <p>{unknown ? i18n.t('card.failed.unknown') : i18n.t('card.failed.text')}</p>
    </div>
  );
}
