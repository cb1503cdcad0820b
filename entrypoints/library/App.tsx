import { SearchX } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { usePageTheme } from '../../components/page-theme.ts';
import { useStore } from '../../components/use-store.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { type LibraryRoute, libraryHash } from '../../core/library-route.ts';
import type { LibraryState, LibraryTopics } from '../../core/library-topics.ts';
import type { SettingsSession } from '../../core/settings-session.ts';
import { SourcePage } from './SourcePage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { findSource, type PackShelf, shelvesOf } from './sources.ts';
import { TimelinePage } from './TimelinePage.tsx';
import { TopicPage } from './TopicPage.tsx';
import { TopicsPage } from './TopicsPage.tsx';
import { useRoute } from './use-route.ts';
import { headingId } from './ViewHeading.tsx';

interface Props {
  readonly session: SettingsSession;
  readonly library: LibraryTopics;
}

/** The library: every topic, when things happened, and what all of it rests on. */
export function App({ session, library }: Props) {
  usePageTheme(useStore(session).settings?.theme);
  const state = useStore(library);
  // Reading takes a moment at most; a page that jumps from empty to full would be worse than a blank one.
  return state ? <Library {...state} /> : null;
}

function Library({ topics, problem }: LibraryState) {
  const route = useRoute(headingId);
  const sorted = useMemo(() => byName(topics), [topics]);
  const shelves = useMemo(() => shelvesOf(topics), [topics]);
  const title = titleOf(route, topics, shelves);

  useEffect(() => {
    const product = i18n.t('extensionName');
    document.title = title === undefined ? product : `${title} – ${product}`;
  }, [title]);

  return (
    <div class="page">
      <SideBar view={route.view} />
      <main>
        {problem !== undefined && (
          <ProblemBanner
            text={i18n.t('library.packsMissing')}
            detail={i18n.t('options.problem.detail', { detail: problem })}
          />
        )}
        <View route={route} topics={sorted} shelves={shelves} />
      </main>
    </div>
  );
}

interface ViewProps {
  readonly route: LibraryRoute;
  /** By name. */
  readonly topics: readonly TopicCard[];
  readonly shelves: readonly PackShelf[];
}

function View({ route, topics, shelves }: ViewProps) {
  switch (route.view) {
    case 'topics':
      return <TopicsPage key={route.query} topics={topics} shelves={shelves} query={route.query} />;
    case 'topic': {
      const topic = topics.find(({ ref }) => ref === route.topic);
      return topic ? <TopicPage key={topic.ref} topic={topic} all={topics} /> : <Missing />;
    }
    case 'timeline':
      return <TimelinePage topics={topics} />;
    case 'sources':
      return <SourcesPage shelves={shelves} />;
    case 'source': {
      const found = findSource(shelves, route.source);
      return found ? <SourcePage key={route.source} {...found} /> : <Missing />;
    }
  }
}

/** A link from a page that is older than the pack, or one that somebody mistyped. */
function Missing() {
  return (
    <Notice
      icon={SearchX}
      pageHeadingId={headingId}
      title={i18n.t('library.missing.title')}
      text={i18n.t('library.missing.text')}
    >
      <a class="button" href={libraryHash({ view: 'topics', query: '' })}>
        {i18n.t('popup.allTopics')}
      </a>
    </Notice>
  );
}

function byName(topics: readonly TopicCard[]): readonly TopicCard[] {
  const { compare } = new Intl.Collator();
  return topics.toSorted((a, b) => compare(a.name, b.name));
}

function titleOf(
  route: LibraryRoute,
  topics: readonly TopicCard[],
  shelves: readonly PackShelf[],
): string | undefined {
  switch (route.view) {
    case 'topics':
      return i18n.t('library.title');
    case 'topic':
      return topics.find(({ ref }) => ref === route.topic)?.name;
    case 'source':
      return findSource(shelves, route.source)?.source.title;
    default:
      return i18n.t(`library.${route.view}`);
  }
}

function SideBar({ view }: { readonly view: LibraryRoute['view'] }) {
  const places = [
    ['topics', { view: 'topics', query: '' }, ['topics', 'topic']],
    ['timeline', { view: 'timeline' }, ['timeline']],
    ['sources', { view: 'sources' }, ['sources', 'source']],
  ] as const;
  return (
    <header class="side">
      <p class="brand">{i18n.t('extensionName')}</p>
      <nav aria-label={i18n.t('library.title')}>
        <ul>
          {places.map(([name, route, views]) => (
            <li key={name}>
              <a
                href={libraryHash(route)}
                aria-current={
                  view === name
                    ? 'page'
                    : (views as readonly string[]).includes(view)
                      ? 'true'
                      : undefined
                }
              >
                {i18n.t(`library.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
