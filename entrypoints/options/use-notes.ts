import { useCallback, useEffect, useState } from 'preact/hooks';
import { topicCards } from '../../core/knowledge/compile.ts';
import type { Pack, TopicCard } from '../../core/knowledge/types.ts';
import { type NoteDraft, watchDrafts, writtenDrafts } from '../../core/notes/note-drafts.ts';
import { readNotes } from '../../core/notes/note-store.ts';
import { watchPacks } from '../../core/packs/pack-changes.ts';
import { type PackErrorKind, PackStoreError } from '../../core/packs/pack-error.ts';

export interface NotesState {
  readonly pack: Pack | undefined;
  /** By name. */
  readonly cards: readonly TopicCard[];
  readonly drafts: readonly NoteDraft[];
  /** Why the notes could not be read, if so. */
  readonly problem: PackErrorKind | undefined;
}

const none = { pack: undefined, cards: [], problem: undefined };

/** The reader's notes and drafts, now and after each change in any window; undefined until they are read. */
export function useNotes(): NotesState | undefined {
  const [state, setState] = useState<NotesState>();
  const read = useCallback(async (): Promise<void> => {
    const drafts = await writtenDrafts().catch(() => []);
    try {
      const pack = await readNotes();
      const cards = topicCards(pack ? [pack] : []).sort((a, b) => a.name.localeCompare(b.name));
      setState({ pack, cards, drafts, problem: undefined });
    } catch (error) {
      if (!(error instanceof PackStoreError)) throw error;
      setState({ ...none, drafts, problem: error.kind });
    }
  }, []);
  useEffect(() => {
    void read();
    const stops = [watchPacks(() => void read()), watchDrafts(() => void read())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [read]);
  return state;
}
