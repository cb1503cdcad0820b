import { i18n } from '#i18n';
import { Highlighted } from '../../components/Highlighted.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { StatementDate } from '../../components/StatementDate.tsx';
import { libraryHash } from '../../core/library-route.ts';
import type { FoundTopic } from '../../core/topic-search.ts';

interface Props {
  readonly topic: FoundTopic;
  /** Folded words that were looked for; none where nothing was. */
  readonly words: readonly string[];
  readonly showPack: boolean;
}

/** A topic in the list: the way to its page, its summary, and the statements that hold what was looked for. */
export function FoundRow({ topic: { card, statements, more }, words, showPack }: Props) {
  const { language } = card.pack;
  return (
    <li class="topic-row">
      <KindIcon kind={card.kind} />
      <h2 class="row-title">
        <a
          class="topic-link"
          lang={language}
          href={libraryHash({ view: 'topic', topic: card.ref })}
        >
          <Highlighted text={card.name} words={words} />
        </a>
      </h2>
      <span class="count">{i18n.t('library.statements', card.statements.length)}</span>
      <p class="topic-summary" lang={language}>
        <Highlighted text={card.summary} words={words} />
      </p>
      {showPack && (
        <p class="meta topic-pack" lang={language}>
          {card.pack.title}
        </p>
      )}
      {statements.length > 0 && (
        <ul class="found-statements">
          {statements.map((statement) => (
            <li key={`${statement.date} ${statement.text}`}>
              <span class="found-date">
                <StatementDate edtf={statement.date} asOf={card.pack.asOf} />
              </span>{' '}
              <span lang={language}>
                <Highlighted text={statement.text} words={words} />
              </span>
            </li>
          ))}
          {more > 0 && <li class="meta">{i18n.t('library.moreStatements', more)}</li>}
        </ul>
      )}
    </li>
  );
}
