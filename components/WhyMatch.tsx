import { ChevronRight } from 'lucide';
import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Evidence, Why } from '../core/spotting/types.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly why: Why;
}

/** So many words of a kind convince; more would only be read by the spotter. */
const most = 5;

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
          {[...groupByMeaning(evidence)].map(([meaning, words]) => (
            <li key={meaning}>
              {meaning === 'titled'
                ? i18n.t('card.why.titled')
                : i18n.t(`card.why.${meaning}`, { words: [...words].slice(0, most).join(', ') })}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

const meanings = {
  'same topic': 'sameTopic',
  'same form': 'sameForm',
  'related topic': 'relatedTopic',
  'context word': 'contextWord',
  telltale: 'contextWord',
  title: 'titled',
  against: 'against',
} as const satisfies Readonly<Record<Evidence['kind'], string>>;

type Meaning = (typeof meanings)[Evidence['kind']];

/** The weightiest first, in groups and inside them; each word once. */
function groupByMeaning(evidence: readonly Evidence[]): Map<Meaning, Set<string>> {
  const groups = new Map<Meaning, Set<string>>();
  const byWeight = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  for (const { kind, surface } of byWeight) {
    const words = groups.get(meanings[kind]) ?? new Set();
    groups.set(meanings[kind], words.add(i18n.t('card.why.word', { word: surface })));
  }
  return groups;
}
