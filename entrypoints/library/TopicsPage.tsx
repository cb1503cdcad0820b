import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchField } from '../../components/SearchField.tsx';
import { useGrowing } from '../../components/use-growing.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { TopicSearch } from '../../core/topic-search.ts';
import { FoundRow } from './FoundRow.tsx';
import type { PackShelf } from './sources.ts';
import { replaceRoute } from './use-route.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
  /** By name. */
  readonly topics: readonly TopicCard[];
  readonly shelves: readonly PackShelf[];
  /** What the address asks for, to begin with. */
  readonly query: string;
}

/** All topics, or what a search over names, summaries and statements finds. */
export function TopicsPage({ topics, shelves, query: asked }: Props) {
  const [query, setQuery] = useState(asked);
  const search = useMemo(() => new TopicSearch(topics), [topics]);
  const { words, found } = useMemo(() => search.find(query), [search, query]);
  const { shown, end } = useGrowing<(typeof found)[number], HTMLDivElement>(
    `topics ${words.join(' ')}`,
    found,
    rowsAtOnce,
  );
  const isSearch = words.length > 0;

  const look = (typed: string): void => {
    setQuery(typed);
    replaceRoute({ view: 'topics', query: typed.trim() });
  };

  return (
    <>
      <ViewHeading>{i18n.t('library.title')}</ViewHeading>
      <p class="lead">
        {i18n.t('library.intro', topics.length)}{' '}
        {shelves.length > 1 && i18n.t('library.packs', shelves.length)}
      </p>
      <SearchField
        label={i18n.t('library.search')}
        hint={i18n.t('library.searchHint')}
        value={query}
        onInput={look}
      />
      <p class="found-count meta" role="status">
        {isSearch && i18n.t('library.found', found.length)}
      </p>
      {found.length === 0 ? (
        <p class="nothing-found">{i18n.t('library.nothingFound', { query: query.trim() })}</p>
      ) : (
        <ul class="rows panel topic-rows">
          {shown.map((topic) => (
            <FoundRow
              key={topic.card.ref}
              topic={topic}
              words={words}
              showPack={shelves.length > 1}
            />
          ))}
        </ul>
      )}
      <div ref={end} />
    </>
  );
}

const rowsAtOnce = 60;
