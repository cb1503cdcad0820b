import { topicCards } from './knowledge/compile.ts';
import type { TopicCard } from './knowledge/types.ts';
import { createLookedUp, type LookedUp } from './looked-up.ts';
import { noteCard } from './notes/note-card.ts';
import { watchPacks } from './packs/pack-changes.ts';
import { listPacks, readPack } from './packs/pack-store.ts';
import { reportError } from './report-error.ts';
import { allTopics } from './topics.ts';

/** Every topic of every pack, bundled or stored. For the page that shows them all. */
export type LibraryTopics = LookedUp<LibraryState>;

export interface LibraryState {
  readonly topics: readonly TopicCard[];
  /** What went wrong with stored packs, which then are missing; undefined where all are there. */
  readonly problem: string | undefined;
}

/** Reads all packs, now and whenever one is stored or removed. */
export function openLibrary(): LibraryTopics {
  const library = createLookedUp(readAll);
  watchPacks(() => void library.look());
  void library.look();
  return library;
}

async function readAll(): Promise<LibraryState> {
  const topics = [...(await allTopics())];
  let problem: string | undefined;
  const failed = (error: unknown): undefined => {
    problem ??= error instanceof Error ? error.message : String(error);
    reportError(error, 'reading packs for the library');
  };
  const packs = await listPacks().catch(failed);
  for (const { id, kind } of packs ?? []) {
    // One that is damaged must not take the others along.
    const pack = await readPack(id).catch(failed);
    const cards = pack ? topicCards([pack]) : [];
    topics.push(...(kind === 'notes' ? cards.map(noteCard) : cards));
  }
  return { topics, problem };
}
