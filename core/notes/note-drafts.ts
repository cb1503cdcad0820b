import { browser } from 'wxt/browser';
import type { Note } from './note.ts';

/** A note that is being written. */
export interface NoteDraft {
  readonly key: string;
  readonly note: Note;
  /** Id of the note that is changed; absent for a new one. */
  readonly id?: string;
  /** What was selected, where it was too long for a name. */
  readonly quote: string;
  /** It began in a private window. */
  readonly isPrivate: boolean;
  /** The reader wrote something: until then there is nothing to lose. */
  readonly isTouched: boolean;
}

/**
 * Drafts outlive their window, so that nothing that was written is lost. Until the reader writes, what a page
 * brought stands in memory alone (`storage.session`), and so does all that began in a private window;
 * what is written elsewhere stays on the device until it is saved or thrown away.
 */
const prefix = 'note-draft:';

/** A draft that nobody has written into. */
export function newDraft(draft: Pick<NoteDraft, 'note'> & Partial<NoteDraft>): NoteDraft {
  return {
    key: crypto.randomUUID(),
    quote: '',
    isPrivate: false,
    isTouched: false,
    ...draft,
  };
}

/** Keeps a draft, in place of what was kept of it before. */
export async function keepDraft(draft: NoteDraft): Promise<void> {
  const [area, other] =
    draft.isTouched && !draft.isPrivate
      ? [browser.storage.local, browser.storage.session]
      : [browser.storage.session, browser.storage.local];
  await area.set({ [prefix + draft.key]: draft });
  await other.remove(prefix + draft.key);
}

/** The draft with this key; undefined where it is gone. */
export async function readDraft(key: string): Promise<NoteDraft | undefined> {
  return (await readAll()).find((draft) => draft.key === key);
}

/** The drafts that somebody wrote into. */
export async function writtenDrafts(): Promise<readonly NoteDraft[]> {
  return (await readAll()).filter(({ isTouched }) => isTouched);
}

export async function dropDraft(key: string): Promise<void> {
  await browser.storage.session.remove(prefix + key);
  await browser.storage.local.remove(prefix + key);
}

/** Calls back when a draft was written, saved or thrown away in any window. Returns how to stop. */
export function watchDrafts(onChange: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

async function readAll(): Promise<NoteDraft[]> {
  const areas = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return areas
    .flatMap((area) => Object.entries(area))
    .flatMap(([key, value]) => (key.startsWith(prefix) && isDraft(value) ? [value] : []));
}

function isDraft(value: unknown): value is NoteDraft {
  const { key, note } = (value ?? {}) as Partial<NoteDraft>;
  return typeof key === 'string' && typeof note?.name === 'string' && note.source !== undefined;
}
