import { ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import type { TopicKind, TopicRef } from '../core/knowledge/types.ts';
import { dateWords } from './date-words.ts';
import { Icon } from './Icon.tsx';
import { KindIcon } from './KindIcon.tsx';

/** A topic that is tied to topics of the page and not mentioned on it. */
export interface RelatedElsewhere {
  readonly ref: TopicRef;
  readonly name: string;
  readonly kind: TopicKind;
  /** BCP 47 tag of the names. */
  readonly language: string;
  /** Names of the page's topics that it is tied to. */
  readonly to: readonly string[];
}

interface Props {
  readonly topics: readonly RelatedElsewhere[];
  /** Address of the page on a topic. */
  topicHref(topic: TopicRef): string;
}

/** Where to read on: related topics that the page does not mention, which it need not. */
export function ElsewhereList({ topics, topicHref }: Props) {
  return (
    <section class="elsewhere" aria-labelledby="elsewhere-heading">
      <h2 id="elsewhere-heading" class="eyebrow">
        {i18n.t('popup.elsewhere')}
      </h2>
      <ul class="rows">
        {topics.map(({ ref, name, kind, language, to }) => (
          <li key={ref}>
            <a class="row elsewhere-row" href={topicHref(ref)}>
              <KindIcon kind={kind} />
              <span class="row-main">
                <span class="elsewhere-name" lang={language}>
                  {name}
                </span>
                <span class="meta">{i18n.t('popup.relatedTo', { topics: inWords(to) })}</span>
              </span>
              <Icon icon={ChevronRight} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat(dateWords.locale).format(names);
}
