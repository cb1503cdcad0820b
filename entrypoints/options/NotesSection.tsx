import { Plus } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DraftList } from '../../components/DraftList.tsx';
import { Icon } from '../../components/Icon.tsx';
import { NoteList } from '../../components/NoteList.tsx';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { useGrowing } from '../../components/use-growing.ts';
import { localDay } from '../../core/dates.ts';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { newNote, noteOf } from '../../core/notes/note.ts';
import { dropDraft, type NoteDraft, newDraft } from '../../core/notes/note-drafts.ts';
import { deleteNote } from '../../core/notes/note-store.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';
import { TopicSearch } from '../../core/topic-search.ts';
import { NoteEditing } from './NoteEditing.tsx';
import type { SectionProps } from './section-props.ts';
import { useNotes } from './use-notes.ts';

const rowsAtOnce = 60;

/** What the reader wrote down: drafts, notes, and a form for one of them. */
export function NotesSection({ tell }: Pick<SectionProps, 'tell'>) {
  const notes = useNotes();
  const [draft, setDraft] = useState<NoteDraft>();
  const [query, setQuery] = useState('');
  const search = useMemo(() => new TopicSearch(notes?.cards ?? []), [notes?.cards]);
  const { words, found } = useMemo(() => search.find(query), [search, query]);
  const { shown, end } = useGrowing<(typeof found)[number], HTMLDivElement>(
    `notes ${words.join(' ')}`,
    found,
    rowsAtOnce,
  );

  // The library leads here with the note that is to be changed.
  const isRead = notes !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the notes are there.
  useEffect(() => {
    const [, id] = /^#notes=(.+)$/.exec(location.hash) ?? [];
    const card = notes?.cards.find(({ ref }) => ref.endsWith(`/${id}`));
    if (card) edit(card);
  }, [isRead]);

  const write = (next: NoteDraft): void => {
    tell(undefined);
    setDraft(next);
  };
  const edit = ({ ref }: TopicCard): void => {
    const topic = notes?.pack?.topics.find(({ id }) => ref.endsWith(`/${id}`));
    if (topic && notes?.pack) write(newDraft({ id: topic.id, note: noteOf(topic, notes.pack) }));
  };
  const tellProblem = (problem: PackErrorKind): void =>
    tell({ text: i18n.t(`packs.storeProblem.${problem}`) });
  const remove = async ({ ref, name }: TopicCard): Promise<void> => {
    const back = await orProblem(() => deleteNote(ref.slice(ref.indexOf('/') + 1)));
    if (typeof back === 'string') return tellProblem(back);
    if (!back) return;
    focusSectionHeading();
    const undo = async (): Promise<void> => {
      const problem = await orProblem(back);
      focusSectionHeading();
      if (problem) tellProblem(problem);
      else tell({ text: i18n.t('notes.restored', { name }) });
    };
    tell({ text: i18n.t('notes.deleted', { name }), undo: () => void undo() });
  };
  const discard = async ({ key }: NoteDraft): Promise<void> => {
    await dropDraft(key);
    focusSectionHeading();
  };

  if (draft) {
    return (
      <NoteEditing
        key={draft.key}
        draft={draft}
        onEnd={(saved) => {
          setDraft(undefined);
          if (saved !== undefined) tell({ text: i18n.t('notes.saved', { name: saved }) });
        }}
      />
    );
  }
  return (
    <SettingsSection title={i18n.t('options.section.notes')} intro={i18n.t('notes.intro')}>
      {notes?.problem && (
        <ProblemBanner
          text={i18n.t('notes.unread')}
          detail={i18n.t(`packs.storeProblem.${notes.problem}`)}
        />
      )}
      <div class="notes-bar">
        {notes && notes.cards.length > 0 && (
          <SearchField
            label={i18n.t('notes.search')}
            hint={i18n.t('notes.searchHint')}
            value={query}
            onInput={setQuery}
          />
        )}
        <button
          type="button"
          class="button"
          onClick={() => write(newDraft({ note: newNote(localDay()) }))}
        >
          <Icon icon={Plus} />
          {i18n.t('notes.new')}
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {words.length > 0 && i18n.t('options.foundCount', found.length)}
      </p>
      {notes && notes.drafts.length > 0 && (
        <DraftList
          drafts={notes.drafts}
          onContinue={write}
          onDiscard={(one) => void discard(one)}
        />
      )}
      {notes && notes.cards.length === 0 && !notes.problem && (
        <p class="panel nothing-found">{i18n.t('notes.none')}</p>
      )}
      {notes && notes.cards.length > 0 && found.length === 0 && (
        <p class="nothing-found">{i18n.t('notes.nothingFound', { query: query.trim() })}</p>
      )}
      {found.length > 0 && (
        <NoteList
          notes={shown.map(({ card }) => card)}
          words={words}
          onEdit={edit}
          onDelete={(note) => void remove(note)}
        />
      )}
      <div ref={end} />
    </SettingsSection>
  );
}

async function orProblem<T>(run: () => Promise<T>): Promise<T | PackErrorKind> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof PackStoreError) return error.kind;
    throw error;
  }
}
