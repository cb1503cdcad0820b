import { i18n } from '#i18n';
import { byline } from '../../components/SourceNote.tsx';
import { useGrowing } from '../../components/use-growing.ts';
import type { Source } from '../../core/knowledge/types.ts';
import { sourceHref } from './source-href.ts';
import type { PackShelf } from './sources.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
  readonly shelves: readonly PackShelf[];
}

/** Every pack with the articles that its statements rest on. */
export function SourcesPage({ shelves }: Props) {
  return (
    <>
      <ViewHeading>{i18n.t('library.sources')}</ViewHeading>
      <p class="lead">{i18n.t('library.sourcesIntro')}</p>
      {shelves.map((shelf) => (
        <Shelf key={shelf.pack.id} shelf={shelf} />
      ))}
    </>
  );
}

function Shelf({ shelf: { pack, topics } }: { readonly shelf: PackShelf }) {
  const { shown, end } = useGrowing<Source, HTMLDivElement>(`sources ${pack.id}`, pack.sources, 60);
  return (
    <section class="shelf">
      <h2 class="title" lang={pack.language}>
        {pack.title}
      </h2>
      <p class="meta">
        {[
          i18n.t('popup.topics', topics.length),
          i18n.t('library.packVersion', { version: pack.version }),
          pack.license,
        ].join(' · ')}
      </p>
      <ul class="rows panel">
        {shown.map((source) => (
          <li key={source.id} class="source-row">
            <h3 class="row-title">
              <a class="topic-link" lang={pack.language} href={sourceHref(pack, source)}>
                {source.title}
              </a>
            </h3>
            <p class="meta">{byline(source)}</p>
          </li>
        ))}
      </ul>
      <div ref={end} />
    </section>
  );
}
