import { Pencil, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import type { TopicCard } from '../core/knowledge/types.ts';
import { Highlighted } from './Highlighted.tsx';
import { IconButton } from './IconButton.tsx';
import { KindIcon } from './KindIcon.tsx';
import { ArticleLink, byline } from './SourceNote.tsx';

interface Props {
  readonly notes: readonly TopicCard[];
  /** Folded words that were looked for. */
  readonly words: readonly string[];
  onEdit(note: TopicCard): void;
  onDelete(note: TopicCard): void;
}

/** The reader's notes, each with its source and what can be done with it. */
export function NoteList({ notes, words, onEdit, onDelete }: Props) {
  return (
    <ul class="panel rows note-list">
      {notes.map((note) => (
        <NoteRow
          key={note.ref}
          note={note}
          words={words}
          onEdit={() => onEdit(note)}
          onDelete={() => onDelete(note)}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<Props, 'words'> {
  readonly note: TopicCard;
  onEdit(): void;
  onDelete(): void;
}

function NoteRow({ note, words, onEdit, onDelete }: RowProps) {
  const { name, kind, summary, statements, pack } = note;
  const source = pack.sources.find(({ id }) => id === statements[0]?.source);
  return (
    <li class="row note-row" data-topic={note.ref}>
      <KindIcon kind={kind} />
      <div class="row-main" lang={pack.language}>
        <h3 class="row-title">
          <Highlighted text={name} words={words} />
        </h3>
        <p class="topic-summary">
          <Highlighted text={summary} words={words} />
        </p>
        {source && (
          <div class="note-from meta">
            <span>{[source.title, byline(source)].join(', ')}</span> <ArticleLink source={source} />
          </div>
        )}
      </div>
      <div class="note-actions">
        <IconButton
          icon={Pencil}
          label={i18n.t('notes.editOf', { name })}
          title={i18n.t('notes.edit')}
          onClick={onEdit}
        />
        <IconButton
          icon={Trash2}
          label={i18n.t('notes.deleteOf', { name })}
          title={i18n.t('notes.delete')}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}
