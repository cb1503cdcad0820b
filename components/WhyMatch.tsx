import { ChevronRight } from 'lucide';
import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Evidence, Why } from '../core/spotting/types.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly why: Why;
}

/** Why the spotter took the words on the page for this topic, in plain words; folded until asked for. */
export function WhyMatch({ why }: Props): VNode {
  const { alias, evidence = [] } = why;
  return (
    <details class="why">
      <summary>
        <Icon icon={ChevronRight} />
        {i18n.t('card.why.title')}
      </summary>
      <p>{i18n.t(`card.why.${why.class}`, { alias })}</p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((one) => (
            <li key={`${one.kind} ${one.surface}`}>{evidenceInWords(one)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function evidenceInWords({ kind, surface }: Evidence): string {
  switch (kind) {
    case 'same topic':
      return i18n.t('card.why.sameTopic', { words: surface });
    case 'related topic':
      return i18n.t('card.why.relatedTopic', { words: surface });
    case 'same form':
      return i18n.t('card.why.sameForm', { words: surface });
    case 'against':
      return i18n.t('card.why.against', { words: surface });
    case 'context word':
    case 'telltale':
      return i18n.t('card.why.contextWord', { words: surface });
    case 'title':
      return i18n.t('card.why.titled');
  }
}
