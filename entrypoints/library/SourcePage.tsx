import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleLink, byline } from '../../components/SourceNote.tsx';
import { StatementDate } from '../../components/StatementDate.tsx';
import { useGrowing } from '../../components/use-growing.ts';
import type { PackInfo, Source } from '../../core/knowledge/types.ts';
import { libraryHash } from '../../core/library-route.ts';
import {
  type CitedStatement,
  type PackShelf,
  type ParagraphLine,
  paragraphLines,
} from './sources.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
  readonly shelf: PackShelf;
  readonly source: Source;
}

/** One article: what it is, and for each of its paragraphs the statements that rest on it. */
export function SourcePage({ shelf, source }: Props) {
  const { pack } = shelf;
  const lines = useMemo(() => paragraphLines(shelf, source), [shelf, source]);
  const numbered = lines.filter(({ paragraph }) => paragraph > 0);
  const cited = numbered.filter((line) => line.cited.length > 0).length;
  const name = `source ${pack.id}/${source.id}`;
  const { shown, end } = useGrowing<ParagraphLine, HTMLDivElement>(name, lines, 60);
  return (
    <article class="source-page">
      <header class="view-head">
        <p class="eyebrow">{i18n.t('library.source')}</p>
        <ViewHeading lang={pack.language}>{source.title}</ViewHeading>
        <p class="lead">{byline(source)}</p>
        <ArticleLink source={source} />
      </header>
      <p class="section-intro">
        {i18n.t('library.ourWords')} {i18n.t('library.coverage', { cited, total: lines.length })}
      </p>
      <ol class="paragraphs panel">
        {shown.map((line) => (
          <li key={line.paragraph} class="paragraph" data-empty={line.cited.length === 0}>
            <h2 class="paragraph-number">
              {line.paragraph === 0
                ? i18n.t('library.whole')
                : i18n.t('card.cited', 1, { numbers: String(line.paragraph) })}
            </h2>
            {line.cited.length === 0 ? (
              <p class="meta">{i18n.t('library.uncited')}</p>
            ) : (
              <ul>
                {line.cited.map((one) => (
                  <Cited key={`${one.statement.date} ${one.statement.text}`} {...one} pack={pack} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <div ref={end} />
    </article>
  );
}

function Cited({ statement, topics, pack }: CitedStatement & { readonly pack: PackInfo }) {
  return (
    <li class="cited">
      <p class="statement-text" lang={pack.language}>
        {statement.text}
      </p>
      <p class="meta">
        <StatementDate edtf={statement.date} asOf={pack.asOf} />
        {statement.saidBy && ` · ${i18n.t('library.saidBy', { who: statement.saidBy })}`}
        {topics.map((topic) => (
          <span key={topic.ref}>
            {' · '}
            <a
              class="text-button"
              lang={pack.language}
              href={libraryHash({ view: 'topic', topic: topic.ref })}
            >
              {topic.name}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}
